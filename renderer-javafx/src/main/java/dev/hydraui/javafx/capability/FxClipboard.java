package dev.hydraui.javafx.capability;

import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Running;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/** Copies to the system's clipboard. */
final class FxClipboard {

  private FxClipboard() {}

  static Capabilities all() {
    return Capabilities.none()
        .with(
            dev.hydraui.capability.Clipboard.Copy.class,
            (copy, answer) -> {
              FxThread.run(
                  () ->
                      answer.accept(
                          Clipboard.getSystemClipboard()
                              .setContent(Map.of(DataFormat.PLAIN_TEXT, copy.text()))));
              return Running.NOTHING;
            });
  }
}
