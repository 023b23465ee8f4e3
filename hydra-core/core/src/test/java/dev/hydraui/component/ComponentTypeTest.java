package dev.hydraui.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.json.Json;
import dev.hydraui.json.JsonBoolean;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonShapeException;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import dev.hydraui.node.Component;
import dev.hydraui.node.ComponentCodec;
import dev.hydraui.node.EventReader;
import dev.hydraui.node.EventWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the annotation processor derives from the records. */
final class ComponentTypeTest extends Ui<String> {

  private static final EventWriter EVENTS =
      (name, event) -> new JsonString(event instanceof String text ? text : "of " + name);
  private static final EventReader<String> READ =
      (name, written, payload) -> written.asString() + Json.write(payload);

  @Test
  void writesWhatIsNotUsual() {
    assertEquals(
        "{\"label\":\"Save\",\"onPress\":\"save\",\"emphasis\":\"primary\",\"busy\":true}",
        written(button("Save", "save").emphasis(Emphasis.PRIMARY).busy(true)));
  }

  @Test
  void readsBackWhatItHasWritten() {
    List<Component<String>> components =
        List.of(
            text("a"),
            button("b", "go").icon("plus"),
            select("c", "x", List.of(new Option("x", "X", "")), value -> value).required(true),
            menu("d", List.of(MenuItem.of("k", "K").danger(true)), key -> key),
            table("e", List.of(new TableColumn("n", "N", true, SortDirection.DESCENDING, false)))
                .onSort(key -> key),
            alert(Tone.DANGER, "f").onDismiss("gone"),
            combobox("g", "v", typed -> typed, chosen -> chosen, "close").open(true));
    for (Component<String> component : components) {
      ComponentCodec<Component<?>> type = typeOf(component);
      JsonObject once = type.write(component, EVENTS);
      Component<String> read = type.read(once, List.of(), READ);
      assertTrue(type.same(component, read), type.name());
      assertEquals(once.members().keySet(), type.write(read, EVENTS).members().keySet());
    }
  }

  @Test
  void makesEventsOfWhatWasWritten() {
    JsonObject written = Json.parse("{\"label\":\"Go\",\"onPress\":\"save\"}").asObject();
    assertEquals("savenull", ButtonType.TYPE.read(written, List.of(), READ).onPress());
    JsonObject field = Json.parse("{\"label\":\"Name\",\"onInput\":\"typed \"}").asObject();
    assertEquals(
        "typed \"Ada\"", TextFieldType.TYPE.read(field, List.of(), READ).onInput().apply("Ada"));
  }

  @Test
  void comparesPropertiesAndLeavesEventsAside() {
    assertTrue(ButtonType.TYPE.same(button("a", "one"), button("a", "two")));
    assertFalse(ButtonType.TYPE.same(button("a", "one"), button("b", "one")));
    assertFalse(ButtonType.TYPE.same(button("a", "one"), button("a", "one").disabled(true)));
    assertFalse(LinkType.TYPE.same(link("a", "b"), link("a", "b").onPress("one")));
    assertTrue(LinkType.TYPE.same(link("a", "b").onPress("one"), link("a", "b").onPress("two")));
  }

  @Test
  void findsAnEventByItsName() {
    Button<String> button = button("Go", "go");
    assertEquals(Optional.of("go"), ButtonType.TYPE.event(button, "onPress", JsonNull.NULL));
    assertEquals(Optional.empty(), ButtonType.TYPE.event(button, "onFly", JsonNull.NULL));
    NumberField<String> field = numberField("Size", "1", typed -> "typed " + typed);
    assertEquals(
        Optional.of("typed 2"), NumberFieldType.TYPE.event(field, "onInput", new JsonString("2")));
    assertEquals(Optional.empty(), NumberFieldType.TYPE.event(field, "onBlur", JsonNull.NULL));
    assertThrows(
        JsonShapeException.class,
        () -> NumberFieldType.TYPE.event(field, "onInput", JsonBoolean.TRUE));
  }

  @Test
  void namesThePlaceOfWhatCannotBeRead() {
    JsonShapeException missing = refused(ButtonType.TYPE, "{\"label\":\"Go\"}");
    assertTrue(missing.getMessage().contains("/onPress"), missing.getMessage());
    JsonShapeException kind = refused(TextType.TYPE, "{\"value\":1}");
    assertTrue(kind.getMessage().contains("/value"), kind.getMessage());
    JsonShapeException choice = refused(TextType.TYPE, "{\"style\":\"loud\"}");
    assertTrue(choice.getMessage().contains("/style"), choice.getMessage());
    assertTrue(choice.getMessage().contains("muted"), choice.getMessage());
    JsonShapeException deep =
        refused(MenuType.TYPE, "{\"onSelect\":\"s\",\"items\":[{\"key\":\"a\"},{\"key\":false}]}");
    assertTrue(deep.getMessage().contains("/items/1/key"), deep.getMessage());
  }

  @Test
  void ignoresMembersItDoesNotKnow() {
    JsonObject later = Json.parse("{\"value\":\"a\",\"sparkle\":true}").asObject();
    assertEquals("a", TextType.TYPE.read(later, List.of(), READ).value());
  }

  @Test
  void hasEveryComponentInTheCatalogueUnderItsOwnName() {
    Set<String> names = new HashSet<>();
    for (ComponentCodec<?> type : Catalogue.types()) {
      assertTrue(names.add(type.name()), type.name());
    }
    assertTrue(names.contains("textField"));
    assertTrue(names.size() > 40, "" + names.size());
  }

  private static JsonShapeException refused(ComponentCodec<?> type, String json) {
    JsonValue written = Json.parse(json);
    return assertThrows(
        JsonShapeException.class, () -> type.read(written.asObject(), List.of(), READ));
  }

  private static String written(Component<String> component) {
    return Json.write(typeOf(component).write(component, EVENTS));
  }

  @SuppressWarnings("unchecked")
  private static ComponentCodec<Component<?>> typeOf(Component<?> component) {
    return (ComponentCodec<Component<?>>) component.type();
  }
}
