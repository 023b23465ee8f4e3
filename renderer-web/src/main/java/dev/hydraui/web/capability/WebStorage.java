package dev.hydraui.web.capability;

import dev.hydraui.capability.Storage;
import dev.hydraui.machine.Running;
import dev.hydraui.web.dom.LoadedFrom;
import java.util.Optional;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;

/**
 * Keeps texts in {@code localStorage}, under keys of their own for each place that an application
 * is loaded from. Where the browser keeps nothing, nothing is found.
 */
final class WebStorage {

  private static final String PREFIX = "hydra:" + LoadedFrom.ADDRESS + ":";

  static {
    Performers.add(Storage.Read.class, WebStorage::read);
    Performers.add(Storage.Write.class, WebStorage::write);
    Performers.add(Storage.Remove.class, WebStorage::remove);
  }

  private WebStorage() {}

  private static Running read(Storage.Read request, Consumer<Optional<String>> answer) {
    answer.accept(Optional.ofNullable(get(PREFIX + request.key())));
    return Running.NOTHING;
  }

  private static Running write(Storage.Write request, Consumer<Boolean> answer) {
    answer.accept(set(PREFIX + request.key(), request.text()));
    return Running.NOTHING;
  }

  private static Running remove(Storage.Remove request, Consumer<Boolean> answer) {
    answer.accept(drop(PREFIX + request.key()));
    return Running.NOTHING;
  }

  @JSBody(
      params = "key",
      script = "try { return localStorage.getItem(key); } catch (refused) { return null; }")
  private static native String get(String key);

  @JSBody(
      params = {"key", "text"},
      script =
          "try { localStorage.setItem(key, text); return true; } catch (full) { return false; }")
  private static native boolean set(String key, String text);

  @JSBody(
      params = "key",
      script =
          "try { localStorage.removeItem(key); return true; } catch (refused) { return false; }")
  private static native boolean drop(String key);
}
