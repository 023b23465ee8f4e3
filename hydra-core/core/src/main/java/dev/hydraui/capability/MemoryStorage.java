package dev.hydraui.capability;

import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Running;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Storage that forgets everything at the end: for tests, and where a platform keeps nothing. */
public final class MemoryStorage {

  private final Map<String, String> texts = new HashMap<>();

  /** What is kept now; a copy. */
  public Map<String, String> contents() {
    return Collections.unmodifiableMap(new HashMap<>(texts));
  }

  /** The storage capabilities, performed here. */
  public Capabilities capabilities() {
    return Capabilities.none()
        .with(
            Storage.Read.class,
            (read, answer) -> {
              answer.accept(Optional.ofNullable(texts.get(read.key())));
              return Running.NOTHING;
            })
        .with(
            Storage.Write.class,
            (write, answer) -> {
              texts.put(write.key(), write.text());
              answer.accept(true);
              return Running.NOTHING;
            })
        .with(
            Storage.Remove.class,
            (remove, answer) -> {
              texts.remove(remove.key());
              answer.accept(true);
              return Running.NOTHING;
            });
  }
}
