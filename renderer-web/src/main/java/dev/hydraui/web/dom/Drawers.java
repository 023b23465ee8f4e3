package dev.hydraui.web.dom;

import dev.hydraui.node.Component;
import dev.hydraui.node.ComponentType;
import java.util.HashMap;
import java.util.Map;

/** The drawers of a program, by the type of component they draw. */
public final class Drawers {

  private static final Map<ComponentType<?>, Drawer<?>> BY_TYPE = new HashMap<>();

  /** Most lookups are for the type of the one before. */
  private static ComponentType<?> lastType;

  private static Drawer<?> lastDrawer;

  private Drawers() {}

  /**
   * Says what draws a component. Drawers of this renderer need no such call: a program carries
   * those of the components it uses, and no others.
   */
  public static <C extends Component<?>> void add(ComponentType<C> type, Drawer<C> drawer) {
    BY_TYPE.put(type, drawer);
    lastType = null;
  }

  /**
   * What draws a component.
   *
   * @throws IllegalStateException if nothing does
   */
  @SuppressWarnings("unchecked")
  static Drawer<Component<?>> of(Component<?> component) {
    ComponentType<?> type = component.type();
    if (type != lastType) {
      lastDrawer = find(type);
      lastType = type;
    }
    return (Drawer<Component<?>>) lastDrawer;
  }

  /**
   * What draws components of a type; on any thread, as long as none is added.
   *
   * @throws IllegalStateException if nothing does
   */
  public static Drawer<?> find(ComponentType<?> type) {
    Drawer<?> drawer = BY_TYPE.get(type);
    if (drawer == null) {
      throw new IllegalStateException(
          "Nothing draws " + type.name() + "; add a drawer with Drawers.add(...)");
    }
    return drawer;
  }
}
