package dev.hydraui.tokens.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.tokens.Build;
import dev.hydraui.tokens.Folder;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.TokensException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A configuration says what is compiled, also by transforms and targets of one's own. */
class ConfigTest {
  private static final String RESOLVER =
      "{'version':'2025.10','resolutionOrder':[{'type':'set','name':'s','sources':["
          + "{'ink':{'$type':'number','$value':1,'$description':'ink'}}]},"
          + "{'type':'modifier','name':'mode','contexts':{'day':[],'night':["
          + "{'ink':{'$type':'number','$value':2}}]}},"
          + "{'type':'modifier','name':'brand','default':'a','contexts':{'a':[],'b':[]}}]}";

  @TempDir Path temporary;

  private Config read(String json) throws IOException {
    Folder folder = new Folder(temporary);
    folder.file("r.json", RESOLVER);
    Registry registry = Registry.load(ConfigTest.class.getClassLoader());
    return ConfigReader.read(folder.file("tokens.config.json", json), registry);
  }

  @Test
  void compilesWithATransformAndATargetOfOnesOwn() throws IOException {
    Config config =
        read(
            "{'sources':['r.json'],'defaults':{'mode':'day'},'transforms':['loud'],"
                + "'scheme':{'modifier':'mode','light':'day','dark':'night'},"
                + "'brands':{'b-night':{'brand':'b','mode':'night'}},'origins':true,"
                + "'output':'out','targets':{'list':{'separator':': '}}}");
    Build.Result result = new Build(config).run();
    assertEquals(List.of(), result.problems());
    assertEquals(
        Set.of("list/all.txt", "list/b.txt", "list/b-night.txt", "origins.json"),
        result.files().keySet());
    assertEquals("ink: INK\n", new Folder(temporary).text("out/list/b-night.txt"));
  }

  @Test
  void missesAFileWhereItIsNamed() {
    TokensException e =
        assertThrows(
            TokensException.class, () -> read("{'sources':['rr.json'],'targets':{'json':{}}}"));
    assertTrue(
        e.getMessage().contains("tokens.config.json:1:13: error: there is no file "),
        e.getMessage());
    assertTrue(e.getMessage().endsWith("Did you mean r.json?"), e.getMessage());
  }

  @Test
  void saysAllThatIsWrongInItWithPlaces() {
    TokensException e =
        assertThrows(
            TokensException.class,
            () ->
                read(
                    """
                    {
                    'source':['r.json'],
                    'reading':'lenien',
                    'transforms':['lout'],
                    'targets':{'lisst':{},
                    'json':{'reference':true}},
                    'lint':{'rules':{'contrast':'error',
                    'gamut':'loud'},'pairs':[{'text':'a'}],'naming':'('}}
                    """));
    List<String> report = e.problems().stream().map(p -> p.at().line() + " " + p.hint()).toList();
    assertTrue(report.contains("2 Did you mean sources?"), e.getMessage());
    assertTrue(report.contains("3 Did you mean lenient?"), e.getMessage());
    assertTrue(report.contains("4 Did you mean loud?"), e.getMessage());
    assertTrue(report.contains("5 Did you mean list?"), e.getMessage());
    assertTrue(report.contains("6 Did you mean references?"), e.getMessage());
    assertEquals(10, e.problems().size(), e.getMessage());
    assertTrue(e.problems().stream().allMatch(Problem::isError));
    assertEquals(Optional.empty(), e.problems().stream().filter(p -> p.at().line() < 1).findAny());
  }
}
