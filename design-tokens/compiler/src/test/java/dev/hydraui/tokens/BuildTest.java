package dev.hydraui.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.tokens.config.Config;
import dev.hydraui.tokens.config.ConfigReader;
import dev.hydraui.tokens.config.Registry;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.theme.Themes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build writes all files or none, and touches nothing that is not its own. */
class BuildTest {
  @TempDir Path temporary;
  private Folder folder;
  private Path out;

  /** Writes each token's value to a file of its name. */
  private record EachToken() implements Target {
    @Override
    public String name() {
      return "each";
    }

    @Override
    public void write(Themes themes, Output output) {
      themes.base().tokens().forEach(t -> output.file("each/" + t.path(), "" + t.value()));
    }
  }

  @BeforeEach
  void folders() {
    folder = new Folder(temporary);
    out = temporary.resolve("out");
  }

  private Build build(Path... sources) {
    return new Build(Config.of(List.of(sources), List.of(new EachToken()), out));
  }

  private Set<String> written() throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      Set<String> names = new TreeSet<>();
      files.filter(Files::isRegularFile).forEach(file -> names.add("" + out.relativize(file)));
      return names;
    }
  }

  @Test
  void writesNothingWhileThereIsAnErrorAndSaysAll() throws IOException {
    Path good = folder.file("a.json", "{'a':" + Folder.number(1) + "}");
    Build build = build(good);
    assertTrue(build.run().good());
    folder.file("a.json", "{'a':" + Folder.number(2) + ",'b':{'$value':'{no}'},'c':{'$value':1}}");
    build.changed(List.of(good));
    Build.Result result = build.run();
    assertEquals(2, result.problems().size());
    assertEquals(Set.of(".hydra-tokens", "each/a"), written());
    assertTrue(Files.readString(out.resolve("each/a")).contains("1"));
  }

  @Test
  void removesWhatItMadeOnceAndMakesNoMoreAndNothingElse() throws IOException {
    Path file =
        folder.file("a.json", "{'a':" + Folder.number(1) + ",'b':" + Folder.number(1) + "}");
    build(file).run();
    Path mine = Files.writeString(out.resolve("each/mine"), "mine");
    FileTime before = FileTime.fromMillis(1000);
    Files.setLastModifiedTime(out.resolve("each/a"), before);
    folder.file("a.json", "{'a':" + Folder.number(1) + ",'c':" + Folder.number(1) + "}");
    build(file).run();
    assertEquals(Set.of(".hydra-tokens", "each/a", "each/c", "each/mine"), written());
    assertEquals("mine", Files.readString(mine));
    assertEquals(before, Files.getLastModifiedTime(out.resolve("each/a")), "is the same, stays");
  }

  @Test
  void doesNotReplaceWhatItDidNotMake() throws IOException {
    Path file =
        folder.file("a.json", "{'a':" + Folder.number(1) + ",'b':" + Folder.number(1) + "}");
    Path mine = folder.file("out/each/b", "mine");
    Build.Result result = build(file).run();
    assertFalse(result.good());
    assertTrue(result.problems().get(0).message().contains("was not made by this compiler"));
    assertEquals("mine", Files.readString(mine));
    assertEquals(Set.of("each/b"), written());
  }

  @Test
  void anInterruptedRunLeavesTheFilesOfTheOneBefore() throws IOException {
    OutputFolder output = new OutputFolder(out);
    assertEquals(List.of(), output.write(Map.of("a", "1", "b/c", "1")));
    Files.createDirectory(out.resolve("z"));
    Files.createFile(out.resolve("z/full"));
    Files.writeString(out.resolve(OutputFolder.MANIFEST), "a\nb/c\nz\n");
    assertThrows(IOException.class, () -> output.write(Map.of("b/c", "2", "z", "2", "y", "2")));
    assertFalse(written().stream().anyMatch(name -> name.endsWith(".new")), "" + written());
    assertEquals("1", Files.readString(out.resolve("a")));
  }

  @Test
  void aChangeReachesEveryContextThatReadTheFileAndLaterErrorsToo() throws IOException {
    Path base = folder.file("base.json", "{'a':" + Folder.number(1) + "}");
    Path dark = folder.file("dark.json", "{'b':{'$value':'{a}'}}");
    Path resolver =
        folder.file(
            "r.json",
            "{'version':'2025.10','resolutionOrder':[{'type':'set','name':'s','sources':["
                + "{'$ref':'base.json'}]},{'type':'modifier','name':'m','default':'x',"
                + "'contexts':{'x':[],'y':[{'$ref':'dark.json'}]}}]}");
    Build build = build(resolver);
    assertTrue(build.run().good());
    folder.file("dark.json", "{'b':{'$value':'{c}'}}");
    build.changed(List.of(dark));
    assertFalse(build.run().good());
    folder.file("dark.json", "{'b':{'$value':'{a}'}}");
    folder.file("base.json", "{'a':" + Folder.number(5) + "}");
    build.changed(List.of(dark, base));
    Build.Result again = build.run();
    assertTrue(again.good(), "" + again.problems());
    assertEquals(build(resolver).compile().files(), again.files());
    assertTrue(again.files().get("each/a").contains("5"));
    folder.file("r.json", "{'a':" + Folder.number(6) + "}");
    build.changed(List.of(resolver));
    assertTrue(build.run().files().get("each/a").contains("6"));
  }

  @Test
  void whatSomebodyChangedOrRemovedIsWrittenAgain() throws IOException {
    OutputFolder output = new OutputFolder(out);
    Map<String, String> files = Map.of("a", "one", "b", "two", "c", "three");
    output.write(files);
    FileTime before = FileTime.fromMillis(1000);
    Files.setLastModifiedTime(out.resolve("c"), before);
    Files.writeString(out.resolve("a"), "other");
    Files.delete(out.resolve("b"));
    assertEquals(List.of(), output.write(files));
    assertEquals("one", Files.readString(out.resolve("a")));
    assertEquals("two", Files.readString(out.resolve("b")));
    assertEquals(before, Files.getLastModifiedTime(out.resolve("c")), "is the same, stays");
  }

  @Test
  void refusesFilesOutsideOfItsFolder() throws IOException {
    assertEquals(1, new OutputFolder(out).write(Map.of("../a", "1")).size());
    assertFalse(Files.exists(temporary.resolve("a")));
  }

  @Test
  void saysWhatIsWrongInEveryContextAtOnce() throws IOException {
    Path resolver =
        folder.file(
            "r.json",
            "{'version':'2025.10','resolutionOrder':[{'type':'modifier','name':'m','default':'x',"
                + "'contexts':{'x':[{'a':"
                + Folder.number(1)
                + "}],'y':[{'a':{'$value':'{p}'}}],'z':[{'a':{'$value':'{q}'}}]}}]}");
    List<String> messages =
        build(resolver).run().problems().stream().map(p -> p.message()).toList();
    assertTrue(messages.contains("there is no token {p}"), "" + messages);
    assertTrue(messages.contains("there is no token {q}"), "" + messages);
  }

  @Test
  void whatIsInexactWeighsWhatTheConfigurationSays() throws IOException {
    folder.file(
        "a.json",
        "{'a':{'$type':'color','$value':" + "{'colorSpace':'display-p3','components':[1,0,0]}}}");
    for (String weight : List.of("off", "info", "error")) {
      Path config =
          folder.file(
              weight + ".json",
              "{'sources':['a.json'],'targets':{'javafx':{}},"
                  + "'lint':{'rules':{'inexact':'%s'}}}".formatted(weight));
      Build.Result result =
          new Build(ConfigReader.read(config, Registry.load(getClass().getClassLoader())))
              .compile();
      assertEquals(weight.equals("off") ? 0 : 1, result.problems().size(), weight);
      assertEquals(!weight.equals("error"), result.good(), weight);
    }
  }
}
