package dev.hydraui.testing;

import dev.hydraui.capability.EventStream;
import dev.hydraui.machine.Capabilities;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Streams whose every delivery a test decides. */
public final class ScriptedStreams {

  private final Map<String, Consumer<? super EventStream.Delivery>> open = new LinkedHashMap<>();

  /** The addresses of the streams that are open. */
  public List<String> open() {
    return new ArrayList<>(open.keySet());
  }

  /**
   * Delivers on an open stream.
   *
   * @throws IllegalStateException if that stream is not open
   */
  public void deliver(String uri, EventStream.Delivery delivery) {
    Consumer<? super EventStream.Delivery> stream = open.get(uri);
    if (stream == null) {
      throw new IllegalStateException("No stream is open at " + uri + "; open are " + open());
    }
    stream.accept(delivery);
  }

  /** The stream capability, performed here. */
  public Capabilities capabilities() {
    return Capabilities.none()
        .with(
            EventStream.class,
            (request, deliver) -> {
              open.put(request.uri(), deliver);
              return () -> open.remove(request.uri(), deliver);
            });
  }
}
