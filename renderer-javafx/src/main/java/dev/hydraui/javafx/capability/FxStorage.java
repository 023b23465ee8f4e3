package dev.hydraui.javafx.capability;

import dev.hydraui.capability.Storage;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Running;

/** Keeps texts in a folder. */
final class FxStorage {

  private FxStorage() {}

  static Capabilities in(KeptTexts texts) {
    return Capabilities.none()
        .with(
            Storage.Read.class,
            (read, answer) -> {
              answer.accept(texts.read(read.key()));
              return Running.NOTHING;
            })
        .with(
            Storage.Write.class,
            (write, answer) -> {
              answer.accept(texts.write(write.key(), write.text()));
              return Running.NOTHING;
            })
        .with(
            Storage.Remove.class,
            (remove, answer) -> {
              answer.accept(texts.remove(remove.key()));
              return Running.NOTHING;
            });
  }
}
