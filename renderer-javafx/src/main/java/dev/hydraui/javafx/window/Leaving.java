package dev.hydraui.javafx.window;

import dev.hydraui.component.Emphasis;
import dev.hydraui.component.Ui;
import dev.hydraui.javafx.scene.Surface;
import dev.hydraui.message.WindowMessages;
import dev.hydraui.node.Node;

/** Asks before a window is closed whose program has something to lose. On the JavaFX thread. */
public final class Leaving {

  private final WindowMessages words;
  private final Layer layer;

  public Leaving(Surface surface, WindowMessages words) {
    this.words = words;
    this.layer = new Layer(surface);
  }

  /**
   * Asks, once.
   *
   * @param leave what is done if it may
   */
  public void ask(Runnable leave) {
    Ui<Runnable> ui = Ui.of();
    Node<Runnable> question =
        ui.dialog(
                words.leaveQuestion(),
                layer::hide,
                ui.row(
                    ui.button(words.stay(), (Runnable) layer::hide).emphasis(Emphasis.PRIMARY),
                    ui.button(
                            words.leave(),
                            () -> {
                              layer.hide();
                              leave.run();
                            })
                        .emphasis(Emphasis.DANGER)))
            .alert(true)
            .description(words.leaveMore());
    layer.show(question);
  }
}
