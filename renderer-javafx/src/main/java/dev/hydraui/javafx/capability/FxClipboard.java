package dev.hydraui.javafx.capability;

import dev.hydraui.capability.Share;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Running;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/** Copies to the system's clipboard; what is shared too, as desktops have no one way for that. */
final class FxClipboard {

  private FxClipboard() {}

  static Capabilities all() {
    return Capabilities.none()
        .with(
            dev.hydraui.capability.Clipboard.Copy.class,
            (copy, answer) -> {
              copy(copy.text(), answer);
              return Running.NOTHING;
            })
        .with(
            Share.class,
            (what, answer) -> {
              copy(what.whole(), copied -> answer.accept(Share.Outcome.copied(copied)));
              return Running.NOTHING;
            });
  }

  private static void copy(String text, Consumer<Boolean> copied) {
    FxThread.run(
        () ->
            copied.accept(
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text))));
  }
}
