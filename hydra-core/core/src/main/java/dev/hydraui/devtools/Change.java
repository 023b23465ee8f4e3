package dev.hydraui.devtools;

import dev.hydraui.json.JsonBoolean;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonString;
import dev.hydraui.node.Component;
import dev.hydraui.node.ComponentCodec;
import dev.hydraui.reconcile.Place;
import java.util.List;
import java.util.Optional;

/**
 * A change of one place on screen, and why.
 *
 * @param path the components around it and its own, as {@link Place#path} says it
 * @param before what it was; empty for what is new
 * @param component what it is, or what was there when it was removed
 * @param why the reason in words; empty where the properties that differ are the reason
 */
public record Change(
    Kind kind,
    String path,
    Optional<Component<?>> before,
    Component<?> component,
    String why,
    Place<?> place) {

  /** What happened to it. */
  public enum Kind {
    MADE,
    CHANGED,
    MOVED,
    REMOVED
  }

  private static final List<String> NAMES = List.of("label", "title", "value", "text", "name");

  /** What a person finds it by, as {@code button "Add"}. */
  public String name() {
    JsonObject properties = properties(component);
    for (String name : NAMES) {
      if (properties.members().get(name) instanceof JsonString text && !text.value().isEmpty()) {
        return component.type().name() + " \"" + shortened(text.value()) + "\"";
      }
    }
    return component.type().name();
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  /**
   * The properties of a component; that an event is there counts as one. None if it cannot cross a
   * wire.
   */
  @SuppressWarnings("unchecked")
  public static JsonObject properties(Component<?> component) {
    return component.type() instanceof ComponentCodec<?> codec
        ? ((ComponentCodec<Component<?>>) codec).write(component, (name, event) -> JsonBoolean.TRUE)
        : JsonObject.EMPTY;
  }
}
