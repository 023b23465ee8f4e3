package dev.hydraui.tokens.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.tokens.Folder;
import dev.hydraui.tokens.Tokens;
import dev.hydraui.tokens.config.Registry;
import dev.hydraui.tokens.json.JsonReader;
import dev.hydraui.tokens.platform.Options;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lint looks in every context, and weighs as the configuration says. */
class LintTest {
  @TempDir Path temporary;

  private List<String> lint(String config, String tokens) throws IOException {
    return lint(config, new Folder(temporary).file("a.json", tokens));
  }

  private static List<String> lint(String config, Path file) {
    Problems problems = new Problems();
    String json = config.replace('\'', '"');
    LintConfig read =
        LintConfig.read(
            Options.of(JsonReader.read("c.json", json, problems).orElseThrow(), problems),
            problems);
    problems.throwErrors();
    return Lint.run(Tokens.load(file).themes(), read).stream().map(LintTest::line).toList();
  }

  private static String line(Problem problem) {
    return problem.severity().word() + " " + problem.rule() + ": " + problem.message();
  }

  private static String contexts(String base, String dark, String loud) {
    return ("{'version':'2025.10','resolutionOrder':[{'type':'set','name':'s','sources':[%s]},"
            + "{'type':'modifier','name':'theme','default':'light','contexts':{'light':[],"
            + "'dark':[%s]}},{'type':'modifier','name':'volume','default':'low','contexts':{"
            + "'low':[],'loud':[%s]}}]}")
        .formatted(base, dark, loud);
  }

  @Test
  void findsFaintTextInTheContextsThatHaveIt() throws IOException {
    String base = "{'t':" + Folder.gray(0) + ",'b':" + Folder.gray(1) + "}";
    String tokens =
        contexts(base, "{'b':" + Folder.gray(0.2) + "}", "{'t':" + Folder.gray(1) + "}");
    assertEquals(
        List.of(
            "error contrast-wcag: t on b is too faint in theme=dark: 1.66 : 1, 4.5 needed",
            "warning contrast-apca: t on b is too faint in theme=dark: Lc 0.0, 60.0 needed",
            "error contrast-wcag: t on b is too faint in volume=loud: 1.00 : 1, 4.5 needed",
            "warning contrast-apca: t on b is too faint in volume=loud: Lc 0.0, 60.0 needed"),
        lint("{'pairs':[{'text':'t','background':'b','apca':60}]}", tokens).stream()
            .sorted(java.util.Comparator.comparing(line -> line.contains("volume")))
            .map(line -> line.replaceAll("Lc [0-9.]+", "Lc 0.0"))
            .toList());
    assertEquals(
        List.of(),
        lint("{'rules':{'contrast-wcag':'off'},'pairs':[{'text':'t','background':'b'}]}", tokens));
  }

  @Test
  void namesPairsWithTokensThatDoNotExist() throws IOException {
    List<String> found =
        lint(
            "{'pairs':[{'text':'tt','background':'n'}]}",
            "{'t':" + Folder.gray(0) + ",'n':" + Folder.number(1) + "}");
    assertEquals(
        List.of("error pair: there is no token tt", "error pair: n is a number, no color"), found);
  }

  @Test
  void checksNames() throws IOException {
    List<String> found =
        lint(
            "{'naming':'[a-z-]+','rules':{'naming':'info'}}",
            "{'BigOne':" + Folder.number(1) + ",'bigOne':" + Folder.number(1) + "}");
    assertEquals(3, found.size(), "" + found);
    assertTrue(found.contains("info naming: \"BigOne\" does not match [a-z-]+"), "" + found);
    assertTrue(found.contains("info naming: \"bigOne\" does not match [a-z-]+"), "" + found);
    assertTrue(
        found.stream()
            .anyMatch(
                line ->
                    line.startsWith("warning name-case: bigOne and BigOne (")
                        && line.endsWith(") differ in case only")),
        "" + found);
  }

  @Test
  void findsUseOfDeprecatedTokensAlsoInParts() throws IOException {
    String old = "{'$type':'dimension','$deprecated':'use new','$value':{'value':1,'unit':'px'}}";
    String dash = "{'$type':'strokeStyle','$value':{'dashArray':['{old}'],'lineCap':'butt'}}";
    List<String> found = lint("{}", "{'old':" + old + ",'a':{'$value':'{old}'},'b':" + dash + "}");
    assertEquals(
        List.of(
            "warning deprecated-use: a refers to old, which is deprecated",
            "warning deprecated-use: b refers to old, which is deprecated"),
        found);
  }

  @Test
  void findsPrimitivesThatNothingUsesAndThatSayTheSame() throws IOException {
    String tokens =
        "{'p':{'a':"
            + Folder.number(1)
            + ",'b':"
            + Folder.number(1)
            + ",'c':"
            + Folder.number(2)
            + "},'x':{'$value':'{p.a}'}}";
    List<String> found = lint("{'primitives':['p.*'],'rules':{'duplicate':'info'}}", tokens);
    assertEquals(3, found.size(), "" + found);
    assertTrue(found.contains("warning unused-primitive: nothing refers to p.b"), "" + found);
    assertTrue(found.contains("warning unused-primitive: nothing refers to p.c"), "" + found);
    assertTrue(found.stream().anyMatch(line -> line.startsWith("info duplicate: p.b says")));
  }

  @Test
  void findsTokensOfSomeContextsOnly() throws IOException {
    String tokens = contexts("{}", "{'only':" + Folder.number(1) + "}", "{}");
    assertEquals(
        List.of("warning missing-in-context: only is missing in the default context"),
        lint("{}", tokens));
  }

  @Test
  void findsColoursBeyondTheGamut() throws IOException {
    String p3 = "{'$type':'color','$value':{'colorSpace':'display-p3','components':[0,1,0]}}";
    assertEquals(
        List.of("warning gamut: g lies outside srgb"),
        lint("{'rules':{'gamut':'warning'}}", "{'g':" + p3 + ",'h':{'$value':'{g}'}}"));
    assertEquals(
        List.of(), lint("{'rules':{'gamut':'warning'},'gamut':'display-p3'}", "{'g':" + p3 + "}"));
  }

  @Test
  void findsNothingInGoodTokensWithEveryRuleOn() throws IOException {
    String every =
        String.join(",", LintRule.keys().stream().map(key -> "'" + key + "':'error'").toList());
    String base =
        "{'palette':{'ink':%s,'paper':%s},'text':{'$value':'{palette.ink}'},'page':{'$value':'{palette.paper}'}}"
            .formatted(Folder.gray(0), Folder.gray(1));
    String dark = "{'text':{'$value':'{palette.paper}'},'page':{'$value':'{palette.ink}'}}";
    String config =
        "{'rules':{%s},'naming':'[a-z]+','primitives':['palette'],'gamut':'srgb',"
            + "'pairs':[{'text':'text','background':'page','wcag':7,'apca':90}]}";
    assertEquals(List.of(), lint(config.formatted(every), contexts(base, dark, "{}")));
  }

  @Test
  void letsDeprecatedTokensReferToEachOther() throws IOException {
    String old = "{'$type':'number','$deprecated':true,'$value':1}";
    assertEquals(
        List.of(),
        lint("{}", "{'old':" + old + ",'older':{'$value':'{old}','$deprecated':'use new'}}"));
  }

  @Test
  void aPrimitiveThatOneContextUsesIsUsedAndOneThatDiffersInOneIsNoDuplicate() throws IOException {
    String base =
        "{'p':{'a':%s,'b':%s},'t':{'$value':'{p.a}'}}"
            .formatted(Folder.number(1), Folder.number(1));
    String config = "{'primitives':['p'],'rules':{'duplicate':'error'}}";
    String used =
        contexts(base, "{'t':{'$value':'{p.b}'}}", "{'p':{'b':" + Folder.number(2) + "}}");
    assertEquals(List.of(), lint(config, used));
    assertEquals(2, lint(config, contexts(base, "{}", "{}")).size());
  }

  @Test
  void twoTokensThatBecomeOneNameOnAPlatformAreAnError() throws IOException {
    Path file =
        new Folder(temporary)
            .file(
                "a.json",
                "{'font-size':" + Folder.number(1) + ",'fontSize':" + Folder.number(2) + "}");
    Registry registry = Registry.load(LintTest.class.getClassLoader());
    for (String name :
        List.of("css", "tailwind", "android", "compose", "swift", "javafx", "java", "typescript")) {
      Output output =
          Tokens.load(file).compile(registry.targets().get(name).create(Options.none()));
      assertTrue(
          output.problems().stream()
              .anyMatch(problem -> problem.isError() && problem.rule().equals("name-collision")),
          name);
    }
  }
}
