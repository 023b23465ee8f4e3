package dev.hydraui.capability;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What comes of an {@link HttpRequest}: a response of any status, or none. */
public sealed interface HttpAnswer {

  /**
   * The server has answered.
   *
   * @param status as RFC 9110 has it, section 15
   * @param headers by name in lower case
   */
  record Response(int status, Map<String, String> headers, String body) implements HttpAnswer {

    public Response {
      headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** Whether the status is from 200 to 299. */
    public boolean isSuccess() {
      return status >= 200 && status < 300;
    }

    /** A header by its name in lower case. */
    public Optional<String> header(String name) {
      return Optional.ofNullable(headers.get(name));
    }
  }

  /** No answer came. The message is for developers. */
  record Failure(Cause cause, String message) implements HttpAnswer {}

  /** Why no answer came. */
  enum Cause {
    /** The server cannot be reached. */
    UNREACHABLE,
    /** It took too long. */
    TIMEOUT,
    /** The platform refuses the request, such as an address it cannot read. */
    REFUSED
  }
}
