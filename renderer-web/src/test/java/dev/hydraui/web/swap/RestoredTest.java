package dev.hydraui.web.swap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.json.Json;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** States as data, and what of them fits a program whose classes are others now. */
class RestoredTest {

  private static final String HERE = RestoredTest.class.getName();

  record Everything(
      int count,
      long many,
      double share,
      char letter,
      boolean done,
      String text,
      Color color,
      Optional<Point> at,
      List<Point> path,
      Map<Color, List<String>> names,
      Set<Integer> numbers,
      Box<Point> box,
      JsonObject json,
      ArrayList<String> own) {}

  record Point(int x, int y) {
    Point {
      if (x < 0) {
        throw new IllegalArgumentException("x is below 0");
      }
    }
  }

  record Box<T>(List<T> content) {}

  record Sizes(long small, double large) {}

  record Rules(String name, UnaryOperator<String> rule) {}

  enum Color {
    RED,
    GREEN {
      @Override
      public String toString() {
        return "green";
      }
    }
  }

  /** What of a state comes back, by way of text as in a page. */
  private static Restored restored(JsonValue written, Object first) {
    return Restored.of(Json.parse(Json.write(written), 1_000), first);
  }

  /** The snapshot as an earlier program would have written it. */
  private static JsonValue earlier(Object state, String now, String then) {
    return Json.parse(Json.write(Snapshot.of(state)).replace(now, then));
  }

  @Test
  void everyKindOfDataComesBack() {
    Map<Color, List<String>> names = new LinkedHashMap<>();
    names.put(Color.GREEN, List.of("a", "b"));
    names.put(Color.RED, List.of());
    Everything state =
        new Everything(
            -1,
            Long.MAX_VALUE,
            Double.NaN,
            'ß',
            true,
            "\"\n",
            Color.GREEN,
            Optional.of(new Point(1, 2)),
            List.of(new Point(3, 4)),
            names,
            Set.of(7),
            new Box<>(List.of(new Point(5, 6))),
            JsonObject.builder().put("a", 1).build(),
            new ArrayList<>(List.of("mine")));
    Restored restored = restored(Snapshot.of(state), state);
    assertEquals(List.of(), restored.losses());
    assertEquals(state, restored.state().orElseThrow());
    Everything back = (Everything) restored.state().orElseThrow();
    assertEquals(List.of(Color.GREEN, Color.RED), List.copyOf(back.names().keySet()));
  }

  @Test
  void aStateThatIsNoRecordComesBackToo() {
    assertEquals(Optional.of(5), restored(Snapshot.of(5), 0).state());
    assertEquals(Optional.of(List.of("a")), restored(Snapshot.of(List.of("a")), "").state());
  }

  @Test
  void aFieldThatIsNewBeginsAsTheFirstStateHasIt() {
    JsonValue written = earlier(new Point(1, 2), "\"y\"", "\"gone\"");
    Restored restored = restored(written, new Point(8, 9));
    assertEquals(Optional.of(new Point(1, 9)), restored.state());
    assertTrue(restored.asksAgain());
    assertEquals(
        List.of("state.y is new; it begins as init() has it", "state.gone is gone"),
        restored.losses());
  }

  @Test
  void aFieldThatIsNewBeginsEmptyWhereTheFirstStateHasNothing() {
    JsonValue written = earlier(new Box<>(List.of(new Point(1, 2))), "\"y\"", "\"gone\"");
    Restored restored = restored(written, new Box<>(List.of()));
    assertEquals(Optional.of(new Box<>(List.of(new Point(1, 0)))), restored.state());
    assertEquals("state.content[0].y is new; it begins as 0", restored.losses().get(0));
  }

  @Test
  void aNumberIsReadAsTheKindItIsNow() {
    JsonValue written = earlier(new Point(1, 2), "Point", "Sizes");
    written = Json.parse(Json.write(written).replace("\"x\"", "\"small\""));
    written = Json.parse(Json.write(written).replace("\"y\"", "\"large\""));
    assertEquals(Optional.of(new Sizes(1, 2)), restored(written, "").state());
  }

  @Test
  void whatItsConstructorRefusesIsNeverMade() {
    JsonValue written = earlier(new Box<>(List.of(new Point(1, 2))), "\"1\"", "\"-1\"");
    Restored restored = restored(written, new Box<>(List.of("first")));
    assertEquals(Optional.of(new Box<>(List.of("first"))), restored.state());
    assertEquals(
        List.of(
            "state.content[0] is refused by "
                + HERE
                + "$Point: x is below 0; it begins as init() has it"),
        restored.losses());
  }

  @Test
  void aConstantThatIsGoneIsToldOf() {
    Box<Color> first = new Box<>(List.of());
    JsonValue written = earlier(new Box<>(List.of(Color.RED)), "\"RED\"", "\"BLUE\"");
    Restored restored = restored(written, first);
    assertEquals(Optional.of(first), restored.state());
    assertTrue(restored.losses().get(0).contains("state.content[0] was " + HERE + "$Color"));
  }

  @Test
  void aFunctionIsThatOfTheNewProgram() {
    Rules first = new Rules("first", text -> text + "!");
    Restored restored = restored(Snapshot.of(new Rules("kept", text -> text)), first);
    Rules back = (Rules) restored.state().orElseThrow();
    assertEquals("kept", back.name());
    assertEquals("a!", back.rule().apply("a"));
  }

  @Test
  void aStateWhoseClassIsGoneBeginsAnew() {
    Restored restored = restored(earlier(new Point(1, 2), "Point", "Pixel"), new Point(0, 0));
    assertEquals(Optional.empty(), restored.state());
    assertEquals(
        List.of("The state begins anew: state was a " + HERE + "$Pixel, which is gone"),
        restored.losses());
  }

  @Test
  void whatGoesRoundInCirclesEnds() {
    List<Object> circle = new ArrayList<>();
    circle.add(circle);
    assertEquals(Optional.empty(), restored(Snapshot.of(circle), "").state());
  }
}
