package dev.hydraui.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the annotation processor derives from an application's records. */
class CodecTest {

  enum Size {
    SMALL,
    VERY_LARGE
  }

  /** A record with a member of every kind. */
  @JsonCodec
  record Order(
      String name,
      int count,
      long cents,
      boolean paid,
      Size size,
      JsonValue extra,
      Optional<String> note,
      List<Line> lines) {}

  record Line(String article, Integer pieces) {}

  /** One of several, with itself inside. */
  @JsonCodec
  sealed interface Tree {
    record Leaf(String text) implements Tree {}

    record Branch(List<Tree> trees) implements Tree {}

    record Nothing() implements Tree {}
  }

  private static final Order ORDER =
      new Order(
          "A",
          2,
          5_000_000_000L,
          false,
          Size.VERY_LARGE,
          Json.parse("{\"b\":[1.50]}"),
          Optional.empty(),
          List.of(new Line("pen", 3)));

  @Test
  void writesEveryMember() {
    assertEquals(
        """
        {"name":"A","count":2,"cents":5000000000,"paid":false,"size":"veryLarge",\
        "extra":{"b":[1.50]},"lines":[{"article":"pen","pieces":3}]}""",
        Json.write(CodecTestOrderCodec.CODEC.write(ORDER)));
  }

  @Test
  void readsBackWhatItHasWritten() {
    assertEquals(ORDER, CodecTestOrderCodec.CODEC.read(CodecTestOrderCodec.CODEC.write(ORDER)));
    Tree tree =
        new Tree.Branch(
            List.of(new Tree.Leaf("a"), new Tree.Branch(List.of()), new Tree.Nothing()));
    JsonValue written = CodecTestTreeCodec.CODEC.write(tree);
    assertEquals(
        """
        {"type":"branch","trees":[{"type":"leaf","text":"a"},{"type":"branch","trees":[]},\
        {"type":"nothing"}]}""",
        Json.write(written));
    assertEquals(tree, CodecTestTreeCodec.CODEC.read(written));
  }

  @Test
  void namesThePlaceOfWhatIsWrong() {
    assertEquals(
        "/trees/1/type",
        refused("{\"type\":\"branch\",\"trees\":[{\"type\":\"nothing\"},{\"type\":\"x\"}]}"));
    assertEquals("/trees/0/text", refused("{\"type\":\"branch\",\"trees\":[{\"type\":\"leaf\"}]}"));
  }

  private static String refused(String json) {
    JsonShapeException wrong =
        assertThrows(
            JsonShapeException.class, () -> CodecTestTreeCodec.CODEC.read(Json.parse(json)));
    return "" + wrong.pointer();
  }
}
