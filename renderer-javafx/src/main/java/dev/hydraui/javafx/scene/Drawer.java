package dev.hydraui.javafx.scene;

import dev.hydraui.node.Component;

/**
 * Makes what draws one kind of component.
 *
 * @param <C> the component
 */
@FunctionalInterface
public interface Drawer<C extends Component<?>> {

  /** Something new that shows nothing yet. */
  Drawn<C, ?> make();
}
