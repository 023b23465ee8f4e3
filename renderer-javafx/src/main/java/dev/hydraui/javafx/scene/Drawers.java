package dev.hydraui.javafx.scene;

import dev.hydraui.json.JsonValue;
import dev.hydraui.node.Component;
import dev.hydraui.node.ComponentType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/** What draws each kind of component. */
public final class Drawers {

  private final Map<ComponentType<?>, Drawer<?>> byType = new HashMap<>();
  private final Map<String, CustomPart.Maker> customs = new HashMap<>();
  private final Map<String, Node> natives = new HashMap<>();

  /** Says what draws a component, in place of what did before. */
  public <C extends Component<?>> Drawers with(ComponentType<C> type, Drawer<C> drawer) {
    byType.put(type, drawer);
    return this;
  }

  /** Says what draws the {@code custom} components of a name. */
  public Drawers with(String name, CustomPart.Maker maker) {
    customs.put(name, maker);
    return this;
  }

  /**
   * Says which node stands where a native part of this key is shown. It is only moved: what it
   * holds and what listens to it stays.
   */
  public Drawers with(String key, Node node) {
    natives.put(key, node);
    return this;
  }

  /** Something new for a custom component; nothing if nobody knows its name. */
  public Optional<CustomPart> custom(String name, Consumer<JsonValue> send) {
    return Optional.ofNullable(customs.get(name)).map(maker -> maker.make(send));
  }

  /** The node of a key. */
  public Optional<Node> nativePart(String key) {
    return Optional.ofNullable(natives.get(key));
  }

  /** Whether something draws this kind of component. */
  public boolean has(ComponentType<?> type) {
    return byType.containsKey(type);
  }

  /** Something new for a component; where nothing draws its kind, what says so. */
  Drawn<?, ?> make(Component<?> component) {
    Drawer<?> drawer = byType.get(component.type());
    return drawer == null ? new Undrawn() : drawer.make();
  }
}
