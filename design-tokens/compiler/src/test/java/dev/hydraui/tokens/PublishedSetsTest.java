package dev.hydraui.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.tokens.config.Registry;
import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.json.JsonReader;
import dev.hydraui.tokens.platform.Options;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.platform.code.Published;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.Problems;
import dev.hydraui.tokens.problem.TokensException;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.set.TokenSet;
import dev.hydraui.tokens.value.RawValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sets that companies published, none of them clean; fetched through npm, not kept here. */
class PublishedSetsTest {
  private static final Registry REGISTRY = Registry.load(Target.class.getClassLoader());
  private static final List<String> PLATFORMS =
      List.of(
          "android",
          "compose",
          "css",
          "java",
          "javafx",
          "json",
          "preview",
          "swift",
          "tailwind",
          "typescript");

  /** Counts what the files declare by a plain walk over their JSON, without our reader. */
  private static void declared(Json json, String path, Set<String> paths) {
    if (json instanceof Json.ObjectValue object) {
      if (object.members().containsKey("$value")) {
        paths.add(path);
      }
      object
          .members()
          .forEach(
              (name, member) -> {
                if (!name.startsWith("$") || name.equals("$root")) {
                  declared(member.value(), path.isEmpty() ? name : path + "." + name, paths);
                }
              });
    }
  }

  private static Set<String> declaredIn(Set<String> files) throws IOException {
    Set<String> paths = new HashSet<>();
    for (String file : files) {
      if (!file.endsWith(".resolver.json")) {
        String text = Files.readString(Path.of(file));
        declared(JsonReader.read(file, text, new Problems()).orElseThrow(), "", paths);
      }
    }
    return paths;
  }

  /** Every token of every context arrives; so many of the base cannot be read but are carried. */
  @ParameterizedTest
  @CsvSource({
    "adobe-spectrum, 1579, 156",
    "apple-hig, 29, 28",
    "figma-sds, 298, 0",
    "github-primer, 1473, 5",
    "ibm-carbon, 356, 3",
    "microsoft-fluent, 179, 0",
    "shopify-polaris, 67, 0"
  })
  void everyDeclaredTokenArrives(String set, int count, int raw) throws IOException {
    Tokens tokens = Published.load(set);
    TokenSet base = tokens.base();
    assertEquals(declaredIn(tokens.files()), paths(base), set);
    assertEquals(count, base.tokens().size(), set);
    assertEquals(raw, base.tokens().stream().filter(PublishedSetsTest::isRaw).count(), set);
    tokens.themes().single().forEach(tokens::in);
    Set<String> arrived = new HashSet<>();
    tokens.themes().single().forEach(context -> arrived.addAll(paths(tokens.in(context))));
    assertEquals(declaredIn(tokens.files()), arrived, set);
    assertTrue(tokens.problems().stream().noneMatch(Problem::isError));
  }

  private static Set<String> paths(TokenSet set) {
    Set<String> paths = new HashSet<>();
    set.tokens().forEach(token -> paths.add(token.path()));
    return paths;
  }

  private static boolean isRaw(Token token) {
    return token.value() instanceof RawValue;
  }

  @Test
  void aStrictReadingRefusesThem() {
    Path spectrum = Published.folder().resolve("adobe-spectrum.resolver.json");
    Map<String, String> inputs = Map.of("theme", "dark", "size", "mobile");
    TokensException e = assertThrows(TokensException.class, () -> Tokens.load(spectrum).in(inputs));
    assertTrue(e.problems().size() > 100, "" + e.problems().size());
  }

  static Stream<Arguments> setsOnTargets() {
    return Published.sets().flatMap(set -> PLATFORMS.stream().map(name -> Arguments.of(set, name)));
  }

  private static Output compile(Tokens tokens, String target) {
    return tokens.compile(REGISTRY.targets().get(target).create(Options.none()));
  }

  /** Each platform takes each set, and says of every token where what it wrote came from. */
  @ParameterizedTest
  @MethodSource("setsOnTargets")
  void everyTokenArrivesOnEveryPlatformWithItsOrigin(String set, String target) {
    Tokens tokens = Published.load(set);
    Output output = compile(tokens, target);
    assertEquals(List.of(), output.problems().stream().filter(Problem::isError).toList());
    Json.ObjectValue origins =
        (Json.ObjectValue)
            JsonReader.read("origins.json", output.origins(), new Problems()).orElseThrow();
    Set<String> arrived = new HashSet<>();
    origins
        .members()
        .forEach(
            (file, names) -> {
              String text = output.files().get(file);
              ((Json.ObjectValue) names.value())
                  .members()
                  .forEach(
                      (name, origin) -> {
                        String last = name.substring(name.lastIndexOf(' ') + 1);
                        last = last.substring(last.lastIndexOf('.') + 1);
                        assertTrue((file + text).contains(last), name + " is not in " + file);
                        Json.ObjectValue found = (Json.ObjectValue) origin.value();
                        assertTrue(tokens.files().contains(text(found, "file")));
                        arrived.add(text(found, "token"));
                      });
            });
    assertEquals(paths(tokens.base()), arrived);
  }

  private static String text(Json.ObjectValue object, String name) {
    return ((Json.TextValue) object.get(name).orElseThrow()).text();
  }

  /** Names that become one are errors that name both tokens; nobody's token is lost for it. */
  @ParameterizedTest
  @CsvSource({
    "android, 12",
    "compose, 10",
    "css, 10",
    "java, 10",
    "javafx, 12",
    "json, 0",
    "preview, 0",
    "swift, 10",
    "tailwind, 57",
    "typescript, 10"
  })
  void tokensWhoseNamesBecomeOneAreErrors(String target, int count) {
    Output output = compile(Published.load(Published.AMBIGUOUS), target);
    List<Problem> errors = output.problems().stream().filter(Problem::isError).toList();
    assertTrue(errors.stream().allMatch(e -> e.rule().equals("name-collision")), "" + errors);
    assertEquals(count, errors.size(), "" + errors);
  }
}
