package dev.hydraui.tokens;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.tokens.config.Registry;
import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.json.JsonReader;
import dev.hydraui.tokens.platform.Options;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.Problems;
import dev.hydraui.tokens.problem.Reading;
import dev.hydraui.tokens.problem.TokensException;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.set.TokenSet;
import dev.hydraui.tokens.value.RawValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sets that companies published, none of them clean; fetched through npm, not kept here. */
class PublishedSetsTest {
  private static final String PACKAGE = "dtcg-examples@" + System.getProperty("npm.dtcg-examples");
  private static Path sets;

  @BeforeAll
  static void fetch() throws IOException, InterruptedException {
    Path folder = Path.of("target/published");
    sets = folder.resolve("node_modules/dtcg-examples");
    if (!Files.exists(sets)) {
      Files.createDirectories(folder);
      Process npm =
          new ProcessBuilder(
                  "npm",
                  "install",
                  "--no-save",
                  "--no-audit",
                  "--no-fund",
                  "--ignore-scripts",
                  "--prefix",
                  ".",
                  PACKAGE)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .start();
      String said = new String(npm.getInputStream().readAllBytes(), UTF_8);
      assertEquals(0, npm.waitFor(), said);
    }
  }

  private static Tokens load(String set) {
    return Tokens.load(Reading.LENIENT, sets.resolve(set + ".resolver.json"));
  }

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
    Tokens tokens = load(set);
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
    Path spectrum = sets.resolve("adobe-spectrum.resolver.json");
    Map<String, String> inputs = Map.of("theme", "dark", "size", "mobile");
    TokensException e = assertThrows(TokensException.class, () -> Tokens.load(spectrum).in(inputs));
    assertTrue(e.problems().size() > 100, "" + e.problems().size());
  }

  static Stream<String> targets() {
    return Registry.load(Target.class.getClassLoader()).targets().keySet().stream();
  }

  /** Each target takes Adobe's set, and drops none of its tokens without a word. */
  @ParameterizedTest
  @MethodSource("targets")
  void spectrumArrivesOnEveryTarget(String name) {
    Target target =
        Registry.load(Target.class.getClassLoader()).targets().get(name).create(Options.none());
    Tokens tokens = load("adobe-spectrum");
    Output output = tokens.compile(target);
    List<Problem> errors = output.problems().stream().filter(Problem::isError).toList();
    assertEquals(List.of(), errors, name);
    Map<String, String> files = new TreeMap<>(output.files());
    assertTrue(!files.isEmpty(), name);
    String all = plain(String.join("\n", files.values()));
    String origins = output.origins().replace(" ", "");
    List<String> missing =
        paths(tokens.base()).stream()
            .filter(path -> !origins.contains("\"token\":\"" + path + "\""))
            .filter(path -> !all.contains(plain(path)))
            .toList();
    assertEquals(List.of(), missing, name);
  }

  private static String plain(String text) {
    return text.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }
}
