package dev.hydraui.javafx.scene;

import dev.hydraui.json.JsonValue;
import java.util.function.Consumer;
import javafx.scene.Node;

/** What draws one {@code custom} component of an application's own. On the JavaFX thread. */
public interface CustomPart {

  /** What stands in the scene, always the same. */
  Node node();

  /** Shows what the component says, at first and each time that it has changed. */
  void show(JsonValue properties);

  /** Makes what draws the components of one name. */
  @FunctionalInterface
  interface Maker {

    /**
     * @param send tells the machine of what a person did with it
     */
    CustomPart make(Consumer<JsonValue> send);
  }
}
