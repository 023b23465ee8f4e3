package dev.hydraui.tokens.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.tokens.Tokens;
import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.json.JsonWriter;
import dev.hydraui.tokens.platform.json.JsonTarget;
import dev.hydraui.tokens.problem.TokensException;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.set.TokenSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every clause of DTCG 2025.10 with what it allows and what it forbids. */
class ConformanceTest {
  @TempDir Path folder;

  static Stream<Case> cases() {
    return Stream.of("color", "types", "composites", "groups", "references", "resolver")
        .flatMap(topic -> Case.all(topic).stream());
  }

  static Stream<Case> good() {
    return cases().filter(one -> one.text("error").isEmpty());
  }

  static Stream<Case> bad() {
    return cases().filter(one -> one.text("error").isPresent());
  }

  /** A schema sees one file, and of a resolver not what it refers to. */
  static Stream<Case> ofOneFile() {
    return cases().filter(one -> one.files().size() == 1 || one.resolver());
  }

  @ParameterizedTest
  @MethodSource("good")
  void readsWhatIsAllowed(Case one) throws IOException {
    TokenSet set = Tokens.load(one.write(folder).toArray(Path[]::new)).in(one.texts("inputs"));
    for (Map.Entry<String, Json> expected : one.members("is").entrySet()) {
      Token token = set.get(expected.getKey()).orElseThrow();
      assertEquals(
          JsonWriter.line(expected.getValue()), JsonTarget.line(token.value()), token.path());
    }
    for (Map.Entry<String, Json> expected : one.members("deprecated").entrySet()) {
      Optional<String> reason =
          expected.getValue() instanceof Json.TextValue text
              ? Optional.of(text.text())
              : Optional.empty();
      assertEquals(reason, set.get(expected.getKey()).orElseThrow().deprecated());
    }
    one.list("absent").forEach(path -> assertEquals(Optional.empty(), set.get(path)));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void refusesWhatIsForbidden(Case one) throws IOException {
    List<Path> files = one.write(folder);
    TokensException e =
        assertThrows(
            TokensException.class,
            () -> Tokens.load(files.toArray(Path[]::new)).in(one.texts("inputs")));
    TreeSet<String> rules = new TreeSet<>();
    e.problems().forEach(problem -> rules.add(problem.rule()));
    TreeSet<String> expected = new TreeSet<>(List.of(one.text("error").orElseThrow()));
    one.text("also").ifPresent(expected::add);
    assertEquals(expected, rules, one + "\n" + e.getMessage());
    assertTrue(e.getMessage().contains(one.text("says").orElse("")), one + "\n" + e.getMessage());
    e.problems().forEach(problem -> assertTrue(problem.at().line() > 0, problem.toString()));
  }

  /** Where the schemas and the text agree, so do the schemas and this reader. */
  @ParameterizedTest
  @MethodSource("ofOneFile")
  void agreesWithTheSchemas(Case one) {
    Map.Entry<String, Json> file = one.files().entrySet().iterator().next();
    List<String> complaints = Oracle.complaints(file.getValue(), one.resolver());
    boolean bad = one.text("error").isPresent();
    boolean differs = one.text("schema").isPresent();
    assertEquals(differs ? !bad : bad, !complaints.isEmpty(), one + " " + complaints);
  }
}
