package dev.hydraui.javafx.scene;

import dev.hydraui.node.Component;
import dev.hydraui.node.ComponentType;
import java.util.HashMap;
import java.util.Map;

/** What draws each kind of component. */
public final class Drawers {

  private final Map<ComponentType<?>, Drawer<?>> byType = new HashMap<>();

  /** Says what draws a component, in place of what did before. */
  public <C extends Component<?>> Drawers with(ComponentType<C> type, Drawer<C> drawer) {
    byType.put(type, drawer);
    return this;
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
