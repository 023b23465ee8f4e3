package dev.hydraui.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.component.Button;
import dev.hydraui.component.Catalogue;
import dev.hydraui.component.Text;
import dev.hydraui.component.TextField;
import dev.hydraui.component.TextStyle;
import dev.hydraui.component.Ui;
import dev.hydraui.json.Json;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonShapeException;
import dev.hydraui.json.JsonString;
import dev.hydraui.node.Component;
import dev.hydraui.node.ComponentType;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PatchTest extends Ui<String> {

  private final PatchHost wire = new PatchHost();
  private final List<Object> sent = new ArrayList<>();
  private final Reconciler<Integer> reconciler = new Reconciler<>(wire, Patch.ROOT, sent::add);

  private final TreeHost screen = new TreeHost(false);
  private final List<PatchPlayer.Happened> back = new ArrayList<>();
  private final PatchPlayer<TreeHost.Box> player =
      new PatchPlayer<>(screen, screen.root, Catalogue.types(), back::add);

  @Test
  void sendsOnlyThePropertiesThatDiffer() {
    reconciler.render(column(button("Save", "save").busy(true)));
    wire.take();
    reconciler.render(column(button("Saved", "save")));
    assertEquals("[[\"set\",2,{\"label\":\"Saved\",\"busy\":null}]]", written(wire.take()));
  }

  @Test
  void readsBackWhatItWrites() {
    reconciler.render(column(row(button("a", "a")), list(1, 2, 3)));
    reconciler.render(column(row(button("b", "b")), list(3, 1)));
    List<Patch> patches = wire.take();
    List<Patch> read = new ArrayList<>();
    for (Patch patch : patches) {
      read.add(Patch.of(Json.parse(Json.write(patch.toJson()))));
    }
    assertEquals(patches, read);
  }

  @Test
  void refusesWhatIsNoPatch() {
    for (String bad :
        List.of("{}", "[]", "[\"fly\",1,2,3]", "[\"insert\",1]", "[\"set\",\"a\",{}]")) {
      assertThrows(JsonShapeException.class, () -> Patch.of(Json.parse(bad)), bad);
    }
  }

  @Test
  void showsOnTheOtherSideWhatIsRenderedHere() {
    Random random = new Random(3);
    for (int step = 0; step < 200; step++) {
      int[] ids = random.ints(random.nextInt(8), 0, 30).distinct().toArray();
      Node<String> view =
          column(text("step " + step), list(ids), step % 2 == 0 ? row(list(ids)) : text("none"));
      reconciler.render(view);
      player.play(wire.take());
      TreeHost fresh = new TreeHost(false);
      new Reconciler<>(fresh, fresh.root, sent::add).render(view);
      assertEquals(fresh.root.toString(), screen.root.toString());
    }
  }

  @Test
  void showsTheOtherHostTheSamePlacesAndComponents() {
    reconciler.render(column(row(text("a"), button("Go", "go")), list(1, 2)));
    reconciler.render(column(row(text("b"), button("Go", "go")), list(2, 1, 3)));
    player.play(wire.take());
    Place<TreeHost.Box> column = screen.root.children.get(0).place;
    Place<TreeHost.Box> go = screen.root.children.get(0).children.get(0).children.get(1).place;
    assertEquals("row", go.around().get().component().type().name());
    assertEquals(Optional.of(column), go.around().get().around());
    List<String> texts = new ArrayList<>();
    for (Node<?> child : column.component().children().subList(1, 4)) {
      texts.add(((Text<?>) child).value());
    }
    assertEquals(List.of("item 2", "item 1", "item 3"), texts);
    assertEquals(new Text<>("b", TextStyle.BODY), go.around().get().component().children().get(0));
  }

  @Test
  void refusesAPatchThatDoesNotFitNamingIt() {
    reconciler.render(column(row(text("a")), row(text("b"))));
    player.play(wire.take());
    JsonObject none = JsonObject.EMPTY;
    List<Patch> wrong =
        List.of(
            new Patch.Create(0, "text", none),
            new Patch.Create(1, "text", none),
            new Patch.Create(9, "rocket", none),
            new Patch.Create(9, "heading", JsonObject.builder().put("level", "one").build()),
            new Patch.Set(9, none),
            new Patch.Set(0, none),
            new Patch.Insert(2, 9, 0),
            new Patch.Insert(2, 4, 0),
            new Patch.Move(1, 3, 0),
            new Patch.Move(1, 2, 2),
            new Patch.Move(1, 2, 3),
            new Patch.Remove(0, 3),
            new Patch.Remove(2, 0));
    for (Patch patch : wrong) {
      IllegalArgumentException refused =
          assertThrows(
              IllegalArgumentException.class, () -> player.play(List.of(patch)), "" + patch);
      assertTrue(refused.getMessage().contains(patch.toJson().toString()), refused.getMessage());
    }
    for (int parent : new int[] {9, 10}) {
      assertThrows(
          IllegalArgumentException.class,
          () ->
              player.play(
                  List.of(
                      new Patch.Create(9, "row", none),
                      new Patch.Create(10, "row", none),
                      new Patch.Insert(9, 10, 0),
                      new Patch.Insert(parent, 9, 0))));
    }
    assertEquals("[column[row[a], row[b]]]", screen.root.toString());
  }

  @Test
  void namesTheComponentThatCannotCrossAWire() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> reconciler.render(column(new Local<String>())));
    assertTrue(refused.getMessage().contains("\"local\""), refused.getMessage());
  }

  /** A component that is drawn only where it is made. */
  private record Local<E>() implements Component<E> {
    @Override
    public ComponentType<?> type() {
      return new ComponentType<Local<?>>() {
        @Override
        public String name() {
          return "local";
        }

        @Override
        public boolean same(Local<?> before, Local<?> after) {
          return true;
        }
      };
    }
  }

  @Test
  void carriesEventsBack() {
    reconciler.render(column(button("Go", "go"), textField("Name", "", typed -> "typed " + typed)));
    player.play(wire.take());
    Place<TreeHost.Box> pressed = screen.root.children.get(0).children.get(0).place;
    pressed.send(((Button<?>) pressed.component()).onPress());
    Place<TreeHost.Box> field = screen.root.children.get(0).children.get(1).place;
    field.send(((TextField<?>) field.component()).onInput().apply("Ada"));
    for (PatchPlayer.Happened happened : back) {
      wire.event(happened.id(), happened.name(), happened.payload());
    }
    assertEquals(List.of("go", "typed Ada"), sent);
  }

  @Test
  void carriesTheNamesThatTestsFindThingsBy() {
    reconciler.render(column(button("Go", "go").testId("first"), list(1).testId("item")));
    List<Patch> created = wire.take();
    assertTrue(written(created).contains("\"button\",{\"label\":\"Go\","), written(created));
    player.play(created);
    assertEquals("[column[button#first, item 1#item]]", screen.root.toString());
    reconciler.render(column(button("Go", "go").testId("second"), list(1, 2).testId("item")));
    List<Patch> changed = wire.take();
    assertEquals("[\"set\",2,{\"testId\":\"second\"}]", Json.write(changed.get(0).toJson()));
    screen.calls.clear();
    player.play(changed);
    assertEquals(0, screen.count("update"));
    assertEquals("[column[button#second, item 1#item, item 2#item]]", screen.root.toString());
    assertThrows(
        IllegalArgumentException.class,
        () ->
            player.play(
                List.of(
                    new Patch.Set(
                        2, JsonObject.builder().put(Patch.TEST_ID, JsonNull.NULL).build()))));
  }

  @Test
  void forgetsOnBothSidesWhatWasMadeInVain() {
    reconciler.render(
        Node.guarded(
            () -> column(row(text("a")), Node.lazy("b", PatchTest::failing)),
            failure -> text("none")));
    player.play(wire.take());
    assertEquals("[none]", screen.root.toString());
    for (int lost = 1; lost < 4; lost++) {
      int id = lost;
      assertThrows(
          IllegalArgumentException.class,
          () -> player.play(List.of(new Patch.Insert(Patch.ROOT, id, 0))));
    }
  }

  private static Node<String> failing(String what) {
    throw new IllegalStateException("no view of " + what);
  }

  @Test
  void dropsEventsOfWhatIsGone() {
    reconciler.render(column(row(button("Go", "go"))));
    reconciler.render(column());
    wire.event(3, "onPress", JsonNull.NULL);
    wire.event(99, "onPress", JsonNull.NULL);
    wire.event(1, "onPress", new JsonString("x"));
    assertEquals(List.of(), sent);
  }

  private Node<String> list(int... ids) {
    List<Integer> items = new ArrayList<>();
    for (int id : ids) {
      items.add(id);
    }
    return Node.each(items, id -> id, id -> text("item " + id));
  }

  private static String written(List<Patch> patches) {
    List<String> texts = new ArrayList<>();
    for (Patch patch : patches) {
      texts.add(Json.write(patch.toJson()));
    }
    return texts.toString();
  }
}
