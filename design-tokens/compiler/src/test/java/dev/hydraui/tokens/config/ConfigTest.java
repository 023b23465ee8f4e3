package dev.hydraui.tokens.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.tokens.Build;
import dev.hydraui.tokens.Folder;
import dev.hydraui.tokens.platform.Options;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.platform.TargetKind;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.TokensException;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.set.Transform;
import dev.hydraui.tokens.theme.Themes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

  /** A transform that anybody could have written. */
  public static final class Loud implements Transform {
    @Override
    public String name() {
      return "loud";
    }

    @Override
    public Token apply(Token token) {
      return new Token(
          token.path(),
          token.type(),
          token.value(),
          token.alias(),
          token.chain(),
          token.description().map(text -> text.toUpperCase(Locale.ROOT)),
          token.deprecated(),
          token.extensions());
    }
  }

  /** A target that anybody could have written. */
  public static final class ListKind implements TargetKind {
    @Override
    public String name() {
      return "list";
    }

    @Override
    public Target create(Options options) {
      String separator = options.text("separator").orElse(" ");
      return new Target() {
        @Override
        public String name() {
          return "list";
        }

        @Override
        public void write(Themes themes, Output output) {
          StringBuilder text = new StringBuilder();
          for (Token token : themes.base().tokens()) {
            text.append(token.path() + separator + token.description().orElse("") + "\n");
          }
          themes.brands().forEach(brand -> text.append(brand.name() + brand.dark().isPresent()));
          output.file("list/all.txt", text.toString());
        }
      };
    }
  }

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
    assertEquals(Set.of("list/all.txt", "origins.json"), result.files().keySet());
    assertEquals("ink: INK\ntruebtrueb-nighttrue", new Folder(temporary).text("out/list/all.txt"));
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
