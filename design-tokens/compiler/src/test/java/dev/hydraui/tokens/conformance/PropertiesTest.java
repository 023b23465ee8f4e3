package dev.hydraui.tokens.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hydraui.tokens.Tokens;
import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.json.JsonReader;
import dev.hydraui.tokens.json.JsonWriter;
import dev.hydraui.tokens.platform.json.JsonTarget;
import dev.hydraui.tokens.problem.Problems;
import dev.hydraui.tokens.problem.Reading;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.set.TokenSet;
import dev.hydraui.tokens.theme.Delta;
import dev.hydraui.tokens.theme.Themes;
import dev.hydraui.tokens.tree.Group;
import dev.hydraui.tokens.tree.GroupReader;
import dev.hydraui.tokens.tree.Merge;
import dev.hydraui.tokens.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What must hold for any tokens, tried on random ones. */
class PropertiesTest {

  private static TokenSet parse(String json) throws IOException {
    Path file = Files.createTempFile("tokens", ".json");
    try {
      return Tokens.load(Files.writeString(file, json)).base();
    } finally {
      Files.delete(file);
    }
  }

  /** A token without its places. */
  private record Plain(
      String path,
      Value value,
      Optional<String> alias,
      Optional<String> description,
      Optional<String> deprecated,
      Optional<String> extensions) {
    static List<Plain> of(TokenSet set, boolean aliases) {
      return set.tokens().stream().map(token -> of(token, aliases)).toList();
    }

    private static Plain of(Token token, boolean aliases) {
      return new Plain(
          token.path(),
          token.value(),
          aliases ? token.alias() : Optional.empty(),
          token.description(),
          token.deprecated(),
          token.extensions().map(JsonWriter::line));
    }
  }

  @Property(tries = 200)
  void whatIsWrittenIsReadAgain(@ForAll long seed) throws IOException {
    TokenSet set = parse(new RandomTokens(new Random(seed)).document(40));
    TokenSet again = parse(new JsonTarget(true).write(set));
    assertEquals(Plain.of(set, true), Plain.of(again, true));
    TokenSet resolved = parse(new JsonTarget(false).write(set));
    assertEquals(lines(set), lines(resolved));
    assertEquals(new JsonTarget(false).write(set), new JsonTarget(false).write(again));
  }

  private static List<String> lines(TokenSet set) {
    return set.tokens().stream().map(t -> t.path() + " " + JsonTarget.line(t.value())).toList();
  }

  @Property(tries = 200)
  void layingOverIsAssociative(@ForAll long seed) {
    Random random = new Random(seed);
    Group a = group(new RandomTokens(random).document(8));
    Group b = group(new RandomTokens(random).document(8));
    Group c = group(new RandomTokens(random).document(8));
    Problems problems = new Problems();
    Group left = Merge.merge(Merge.merge(a, b, problems), c, problems);
    Group right = Merge.merge(a, Merge.merge(b, c, problems), problems);
    assertEquals(left.items(), right.items());
    assertEquals(left.properties(), right.properties());
  }

  private static Group group(String text) {
    Problems problems = new Problems();
    Json json = JsonReader.read("a.json", text, problems).orElseThrow();
    return GroupReader.read(json, Reading.STRICT, problems);
  }

  @Property(tries = 100)
  void deltasOverTheBaseAreEveryContext(@ForAll long seed) throws IOException {
    Path file = Files.createTempFile("resolver", ".json");
    try {
      RandomResolver random = new RandomResolver(new Random(seed));
      Themes themes = Themes.of(Tokens.load(Files.writeString(file, random.document())));
      List<Delta> deltas = themes.deltas();
      for (Map<String, String> inputs : random.allInputs()) {
        Map<String, Value> laid = new HashMap<>();
        themes.base().tokens().forEach(token -> laid.put(token.path(), token.value()));
        for (Delta delta : deltas) {
          if (inputs.entrySet().containsAll(delta.conditions().entrySet())) {
            delta.tokens().forEach(token -> laid.put(token.path(), token.value()));
          }
        }
        Map<String, Value> asked = new HashMap<>();
        themes.in(inputs).tokens().forEach(token -> asked.put(token.path(), token.value()));
        assertEquals(asked, laid, inputs + " of " + random.document());
      }
    } finally {
      Files.delete(file);
    }
  }
}
