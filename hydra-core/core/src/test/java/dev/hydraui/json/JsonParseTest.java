package dev.hydraui.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonParseTest {

  /** Texts that RFC 8259 calls JSON, each with the way we write it back. */
  private static final String[][] ACCEPTED = {
    {"[]", "[]"},
    {"{}", "{}"},
    {" [ ] ", "[]"},
    {"\t\r\n{ }\n", "{}"},
    {"null", "null"},
    {"true", "true"},
    {"false", "false"},
    {"0", "0"},
    {"-0", "-0"},
    {"-0.0", "-0.0"},
    {"1.50", "1.50"},
    {"1e5", "1e5"},
    {"1E+5", "1E+5"},
    {"1e-5", "1e-5"},
    {"0e0", "0e0"},
    {"0.1e00", "0.1e00"},
    {"123456789012345678901234567890.5", "123456789012345678901234567890.5"},
    {"1e99999999999999999999", "1e99999999999999999999"},
    {"\"\"", "\"\""},
    {"\"a\"", "\"a\""},
    {"\"\\u0061\\u30af\"", "\"aク\""},
    {"\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\\"\\\\/\\b\\f\\n\\r\\t\""},
    {"\"\\u0000\"", "\"\\u0000\""},
    {"\"\\uD834\\udd1e\"", "\"\uD834\uDD1E\""},
    {"\"\\uD800\"", "\"\\ud800\""},
    {"\"\\uDC00\\uD800x\"", "\"\\udc00\\ud800x\""},
    {"\"\\uD800\\\\\"", "\"\\ud800\\\\\""},
    {"\"\u007f\u2028\uffff\"", "\"\u007f\u2028\uffff\""},
    {"[1,\"a\",null,true,[],{}]", "[1,\"a\",null,true,[],{}]"},
    {"{\"\":0}", "{\"\":0}"},
    {"{\"a\\u0062\":{\"b\":[1 , 2]}}", "{\"ab\":{\"b\":[1,2]}}"},
    {"{\"b\":1,\"a\":2}", "{\"b\":1,\"a\":2}"},
  };

  private static final String[] REJECTED = {
    "",
    " ",
    "\uFEFF[]",
    "[",
    "]",
    "{",
    "}",
    "[1",
    "[1,",
    "[1,]",
    "[,1]",
    "[1 2]",
    "[1,,2]",
    "[]]",
    "[] []",
    "{\"a\"",
    "{\"a\":",
    "{\"a\":1",
    "{\"a\":1,",
    "{\"a\":1,}",
    "{,}",
    "{a:1}",
    "{'a':1}",
    "{1:1}",
    "{\"a\" 1}",
    "{\"a\":1 \"b\":2}",
    "{\"a\"::1}",
    "{\"a\":1,\"a\":2}",
    "{\"a\":1,\"\\u0061\":2}",
    "{\"a\":1}}",
    "tru",
    "True",
    "nul",
    "nulll",
    "falsy",
    "NaN",
    "Infinity",
    "-Infinity",
    "-",
    "+1",
    "01",
    "-01",
    "00",
    "1.",
    ".5",
    "-.5",
    "1.e5",
    "1e",
    "1e+",
    "1e1.5",
    "0x10",
    "1_000",
    "1,5",
    "１",
    "\"",
    "\"a",
    "\"\\",
    "\"\\\"",
    "\"\\a\"",
    "\"\\u\"",
    "\"\\u00\"",
    "\"\\u00g0\"",
    "\"\\U0041\"",
    "\"\\x41\"",
    "\"a\nb\"",
    "\"a\tb\"",
    "\"\u0000\"",
    "\"\u001f\"",
    "'a'",
    "[1]x",
    "/**/1",
    "1//",
    "[\"a\"\u00a01]",
    "\u000b1",
    "\f1",
    "\u00a0[]",
    "\u20281",
    "[\u0000]",
    "*",
    "#",
    "undefined",
    "{\"a\":}",
    "[\"a\",\n4\n,1,",
    "[{}",
    "{\"a\":[}"
  };

  @Test
  void acceptsWhatTheStandardAccepts() {
    for (String[] pair : ACCEPTED) {
      assertEquals(pair[1], Json.write(Json.parse(pair[0])), pair[0]);
    }
  }

  @Test
  void rejectsWhatTheStandardRejects() {
    List<String> taken = new ArrayList<>();
    for (String text : REJECTED) {
      try {
        Json.parse(text);
        taken.add(text);
      } catch (JsonSyntaxException refused) {
        assertTrue(refused.offset() >= 0 && refused.offset() <= text.length(), text);
      }
    }
    assertEquals(List.of(), taken);
  }

  @Test
  void anErrorSaysWhereAndWhatWasExpected() {
    JsonSyntaxException wrong =
        assertThrows(JsonSyntaxException.class, () -> Json.parse("{\r\n  \"a\": [1\n  2]}"));
    assertEquals(3, wrong.line());
    assertEquals(3, wrong.column());
    assertEquals(15, wrong.offset());
    assertEquals("',' or ']'", wrong.expected());
    assertEquals("'2'", wrong.found());
    assertEquals("line 3, column 3: expected ',' or ']' but found '2'", wrong.getMessage());
  }

  @Test
  void aRepeatedNameIsReportedWhereItIsRepeated() {
    JsonSyntaxException wrong =
        assertThrows(JsonSyntaxException.class, () -> Json.parse("{\"a\":1,\n\"a\":2}"));
    assertEquals(
        "line 2, column 1: expected each member name once but found \"a\" again",
        wrong.getMessage());
  }

  @Test
  void aCutTextIsReportedAtItsEnd() {
    JsonSyntaxException wrong = assertThrows(JsonSyntaxException.class, () -> Json.parse("[\"abc"));
    assertEquals(5, wrong.offset());
    assertEquals("the end of the text", wrong.found());
  }

  @Test
  void nestingIsLimited() {
    assertEquals(256, depth(Json.parse(nested(256))));
    JsonSyntaxException wrong =
        assertThrows(JsonSyntaxException.class, () -> Json.parse(nested(257)));
    assertEquals(256, wrong.offset());
    assertEquals(1_000, depth(Json.parse(nested(1_000), 1_000)));
    assertThrows(JsonSyntaxException.class, () -> Json.parse("[[]]", 1));
    assertThrows(JsonSyntaxException.class, () -> Json.parse("{}", 0));
    assertEquals(
        new JsonArray(List.of(JsonArray.EMPTY, JsonArray.EMPTY)), Json.parse("[[],[]]", 2));
  }

  @Test
  void aHugeNestingDoesNotOverflowTheStack() {
    assertThrows(JsonSyntaxException.class, () -> Json.parse("[{\"a\":".repeat(100_000)));
  }

  @Test
  void prettyTextIsIndentedAndReadsBack() {
    JsonValue value = Json.parse("{\"a\":[1,{\"b\":[]}],\"c\":{},\"d\":\"x\"}");
    assertEquals(
        """
        {
          "a": [
            1,
            {
              "b": []
            }
          ],
          "c": {},
          "d": "x"
        }\
        """,
        Json.pretty(value));
    assertEquals(value, Json.parse(Json.pretty(value)));
  }

  private static String nested(int depth) {
    return "[".repeat(depth) + "]".repeat(depth);
  }

  private static int depth(JsonValue value) {
    int depth = 0;
    JsonValue inner = value;
    while (inner != null) {
      depth++;
      inner = inner.asArray().isEmpty() ? null : inner.asArray().get(0);
    }
    return depth;
  }
}
