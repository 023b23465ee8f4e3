package dev.hydraui.server.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChecksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stage IN ('a', 'it''s')",
        "(stage in('a','it''s'))",
        "\"stage\" IN ('a', 'it''s')",
        "[stage] IN ('a', 'it''s') -- why",
        "stage IS NULL OR stage IN ('a', 'it''s')",
        "((stage)::text = ANY ((ARRAY['a'::character varying, 'it''s'::character varying])::text[]))",
        "(stage = ANY (ARRAY['a'::text, 'it''s'::text]))"
      })
  void readsChoices(String check) {
    Checks.Rule rule = Checks.rule(check).orElseThrow();
    assertEquals("stage", rule.column());
    assertEquals(
        List.of("a", "it's"), rule.limits().allowed().stream().map(JsonNode::textValue).toList());
  }

  @Test
  void readsBounds() {
    assertEquals(
        "0", Checks.rule("((n >= 0))").orElseThrow().limits().least().orElseThrow().asText());
    Type.Limits limits = Checks.rule("((n >= (- 5)) AND (n <= 10))").orElseThrow().limits();
    assertEquals(
        "-5 10",
        limits.least().orElseThrow().asText() + " " + limits.most().orElseThrow().asText());
    assertEquals(
        "1.5",
        Checks.rule("n BETWEEN 0 AND 1.5").orElseThrow().limits().most().orElseThrow().asText());
    Type.Limits open = Checks.rule("age>=0 and age<150").orElseThrow().limits();
    assertEquals("0 150", open.least().orElseThrow() + " " + open.below().orElseThrow());
    assertEquals("0.5", "" + Checks.rule("(n > 0.5)").orElseThrow().limits().above().orElseThrow());
    assertEquals(7, Checks.rule("length(name) <= 7").orElseThrow().limits().length().orElseThrow());
    assertEquals(
        7,
        Checks.rule("(char_length((name)::text) <= 7)")
            .orElseThrow()
            .limits()
            .length()
            .orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a > b",
        "a IN (SELECT 1)",
        "a IN ('x') OR b IN ('y')",
        "lower(a) IN ('x')",
        "a <> 'x'",
        "NOT a IN ('x')",
        "a IN ('x', b)",
        "a >= 1 OR a <= 0",
        "a >= 1 AND b < 2",
        "a >= 1 AND a < b",
        "a >= ",
        "a > 1 > 2",
        "length(a) > 2",
        "",
        "(",
        "'",
        "a IN (",
        "x'"
      })
  void saysNothingOfWhatItDoesNotKnow(String check) {
    assertEquals(Optional.empty(), Checks.rule(check));
  }

  @Test
  void findsChecksInTables() {
    String sql =
        "CREATE TABLE t (a TEXT CHECK (a IN ('CHECK (', ')')), \"check\" INTEGER, /* CHECK (x) */ b INT, CONSTRAINT c CHECK (length(a) <= 3))";
    List<String> found = Checks.expressions(sql);
    assertEquals(2, found.size());
    assertTrue(found.stream().allMatch(each -> Checks.rule(each).isPresent()), found.toString());
  }

  @Test
  void readsDefaults() {
    assertEquals("it's", Checks.literal("'it''s'::character varying").orElseThrow().textValue());
    assertEquals("-1.50", Checks.literal("(-1.50)").orElseThrow().asText());
    assertTrue(Checks.literal("TRUE").orElseThrow().booleanValue());
    assertEquals(Optional.empty(), Checks.literal("CURRENT_TIMESTAMP"));
    assertEquals(Optional.empty(), Checks.literal("nextval('s'::regclass)"));
    assertEquals(Optional.empty(), Checks.literal("1 + 1"));
  }
}
