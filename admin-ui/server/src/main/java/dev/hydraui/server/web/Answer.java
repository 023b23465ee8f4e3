package dev.hydraui.server.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a request is answered.
 *
 * @param body written after the headers; a stream may take as long as it likes
 * @param stream whether the body goes on until the client leaves
 */
record Answer(int status, Map<String, String> headers, Body body, boolean stream) {
  static final String JSON = "application/json";

  /** Writes the body. */
  interface Body {
    void write(OutputStream out) throws IOException;
  }

  private static final Body NOTHING = out -> {};

  static Answer empty(int status) {
    return new Answer(status, Map.of(), NOTHING, false);
  }

  static Answer bytes(int status, String type, byte[] bytes) {
    return new Answer(
        status,
        Map.of("Content-Type", type, "Content-Length", "" + bytes.length),
        out -> out.write(bytes),
        false);
  }

  static Answer json(int status, JsonNode json) {
    return bytes(status, JSON, Json.write(json));
  }

  static Answer stream(String type, Body body) {
    return new Answer(200, Map.of("Content-Type", type), body, true);
  }

  /** This answer with one header more or other than before. */
  Answer with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Answer(status, more, body, stream);
  }
}
