package dev.hydraui.capability;

import dev.hydraui.machine.Request;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A subscription that sends a file as the body of an HTTP request and tells how far it is: begun
 * when it is declared, aborted when it is declared no more. It is sent once, however it ends.
 *
 * @param handle of a {@link dev.hydraui.component.ChosenFile}
 * @param method such as PUT or POST
 * @param uri resolved against where the application was loaded from
 * @param headers beside Content-Type, which is the file's own unless it is given here
 */
public record Upload(String handle, String method, String uri, Map<String, String> headers)
    implements Request<Upload.Delivery> {

  public Upload {
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }

  /** A file that becomes what stands at an address. */
  public static Upload put(String handle, String uri) {
    return new Upload(handle, "PUT", uri, Map.of());
  }

  /** What an upload delivers. */
  public sealed interface Delivery {

    /**
     * More of it is sent.
     *
     * @param percent from 0 to 100; at 100 the server has still to answer
     */
    record Sent(int percent) implements Delivery {}

    /** It has ended; nothing follows. A file that is not known any more is refused. */
    record Ended(HttpAnswer answer) implements Delivery {}
  }
}
