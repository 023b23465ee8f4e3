package dev.hydraui.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonPointerTest {

  /** The example of RFC 6901, section 5. */
  private final JsonValue document =
      Json.parse(
          "{\"foo\":[\"bar\",\"baz\"],\"\":0,\"a/b\":1,\"c%d\":2,\"e^f\":3,\"g|h\":4,"
              + "\"i\\\\j\":5,\"k\\\"l\":6,\" \":7,\"m~n\":8}");

  private void resolves(String pointer, String expected) {
    assertEquals(
        Optional.of(Json.parse(expected)), JsonPointer.parse(pointer).resolve(document), pointer);
    assertEquals(pointer, JsonPointer.parse(pointer).toString());
  }

  @Test
  void resolvesTheStandardsExamples() {
    assertEquals(Optional.of(document), JsonPointer.parse("").resolve(document));
    resolves("/foo", "[\"bar\",\"baz\"]");
    resolves("/foo/0", "\"bar\"");
    resolves("/", "0");
    resolves("/a~1b", "1");
    resolves("/c%d", "2");
    resolves("/e^f", "3");
    resolves("/g|h", "4");
    resolves("/i\\j", "5");
    resolves("/k\"l", "6");
    resolves("/ ", "7");
    resolves("/m~0n", "8");
  }

  @Test
  void whatIsNotThereIsEmpty() {
    for (String pointer :
        List.of("/bar", "/foo/2", "/foo/-", "/foo/00", "/foo/-1", "/foo/0/x", "/foo/99999999999")) {
      assertEquals(Optional.empty(), JsonPointer.parse(pointer).resolve(document), pointer);
    }
  }

  @Test
  void refusesWhatIsNoPointer() {
    for (String text : List.of("a", "a/b", "/~", "/~2", "#/a")) {
      assertThrows(IllegalArgumentException.class, () -> JsonPointer.parse(text), text);
    }
  }

  @Test
  void fragmentsArePercentCoded() {
    assertEquals(
        Optional.of(JsonPointer.of("c%d", "ü€😀", "x~/y")),
        JsonPointer.ofReference("#/c%25d/%C3%BC%e2%82%ac%F0%9F%98%80/x~0~1y"));
    for (String text : List.of("/a", "#/%", "#/%2", "#/%zz", "#/%C3", "#/%C3x", "#%41", "#/%４１")) {
      assertEquals(Optional.empty(), JsonPointer.ofReference(text), text);
    }
  }

  @Test
  void fragmentsAreStrictUtf8() {
    String aloneOrTooLong = "#/%80 #/%C0%AF #/%E0%80%AF #/%C3%41 #/%ED%A0%80 #/%F4%90%80%80 #/%FF";
    for (String text : aloneOrTooLong.split(" ")) {
      assertEquals(Optional.empty(), JsonPointer.ofReference(text), text);
    }
  }

  @Test
  void pointersAreTakenApartAndPutTogether() {
    JsonPointer pointer = JsonPointer.ROOT.child("a/b").child(3);
    assertEquals("/a~1b/3", pointer.toString());
    assertEquals(Optional.of("3"), pointer.last());
    assertEquals(Optional.of(JsonPointer.of("a/b")), pointer.parent());
    assertEquals(JsonPointer.parse("/x/a~1b/3"), JsonPointer.of("x").append(pointer));
    assertEquals(Optional.empty(), JsonPointer.ROOT.parent());
  }
}
