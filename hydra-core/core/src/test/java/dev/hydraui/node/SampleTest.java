package dev.hydraui.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonNumber;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonShapeException;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import dev.hydraui.node.Sample.Part;
import dev.hydraui.node.Sample.Range;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What is derived from a component's record, whatever it holds. */
final class SampleTest {

  private static final EventWriter NAMES = (name, event) -> new JsonString(name);
  private static final EventReader<String> NONE = (name, written, payload) -> name + payload;

  private final Part part = new Part.Pair(new Part.Leaf("a"), new Part.Leaf("b"));
  private final Sample<String> sample =
      new Sample<>(
          Optional.of("n"), new Range(1, 2), part, JsonNumber.of(3), Optional.of(Part::toString));

  @Test
  void comesBackAsItWas() {
    for (Sample<String> each :
        List.of(sample, sample.note(Optional.empty()), sample.data(JsonNull.NULL))) {
      Sample<String> read = SampleType.TYPE.read(write(each), List.of(), NONE);
      assertTrue(SampleType.TYPE.same(each, read), () -> "" + read);
      assertEquals(write(each), write(read));
    }
  }

  @Test
  void isTheSameWhenItsJsonIsEqual() {
    JsonValue equal = JsonObject.builder().put("a", 1).build();
    JsonValue other = JsonObject.builder().put("a", 1).build();
    assertTrue(SampleType.TYPE.same(sample.data(equal), sample.data(other)));
    assertFalse(SampleType.TYPE.same(sample.data(equal), sample.data(JsonNull.NULL)));
  }

  @Test
  void namesTheRecordThatIsNotThere() {
    JsonObject without = write(sample).without("range");
    JsonShapeException failure =
        assertThrows(
            JsonShapeException.class, () -> SampleType.TYPE.read(without, List.of(), NONE));
    assertTrue(failure.getMessage().contains("/range"), failure.getMessage());
  }

  @Test
  void anEventCanBeTakenAwayAgain() {
    Function<Part, String> other = part -> "other";
    assertTrue(sample.onData(other).onData().isPresent());
    assertFalse(sample.onData(Optional.empty()).onData().isPresent());
    assertFalse(sample.note("m").note(Optional.empty()).note().isPresent());
  }

  private static JsonObject write(Sample<?> sample) {
    return SampleType.TYPE.write(sample, NAMES);
  }
}
