package dev.hydraui.server.web;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hydraui.server.data.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request below the prefix.
 *
 * @param base the path that the prefix stands for, without a slash at its end
 * @param path the decoded segments after it; a slash at the end makes an empty last one
 * @param query by name, in order
 */
record Request(
    HttpServletRequest raw, String base, List<String> path, Map<String, List<String>> query) {

  private static final long DRAINED_BYTES = 64L * 1024 * 1024;

  static Request of(HttpServletRequest raw, String prefix) {
    String base = raw.getContextPath() + prefix;
    String uri = raw.getRequestURI();
    String rest = uri.startsWith(base) ? uri.substring(base.length()) : "/";
    List<String> path = new ArrayList<>();
    for (String segment : rest.replaceFirst("^/", "").split("/", -1)) {
      path.add(decode(segment.replaceFirst(";.*$", "").replace("+", "%2B")));
    }
    return new Request(raw, base, path, query(raw.getQueryString()));
  }

  private static Map<String, List<String>> query(String raw) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    for (String pair : raw == null || raw.isEmpty() ? new String[0] : raw.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = decode(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
      if (!pair.isEmpty()) {
        query.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
      }
    }
    return query;
  }

  private static String decode(String text) {
    try {
      // Latin-1 keeps every byte, so that UTF-8 can be checked and not repaired.
      byte[] bytes =
          URLDecoder.decode(latin(text), StandardCharsets.ISO_8859_1)
              .getBytes(StandardCharsets.ISO_8859_1);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw Problem.of(Problem.Kind.MALFORMED, "The address is not percent-encoded UTF-8.")
          .because(e);
    }
  }

  /** Text that came unencoded, byte for byte as a client would have sent it. */
  private static String latin(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  String method() {
    return raw.getMethod();
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(raw.getHeader(name));
  }

  /** The only value of a parameter. */
  Optional<String> parameter(String name) {
    List<String> values = query.getOrDefault(name, List.of());
    if (values.size() > 1) {
      throw Problem.of(
          Problem.Kind.MALFORMED, "The parameter " + name + " is given more than once.");
    }
    return values.stream().findFirst();
  }

  /** The body as JSON, which must say that it is. */
  JsonNode json(int mostBytes) {
    String type = header("Content-Type").orElse("").toLowerCase(Locale.ROOT).replace(" ", "");
    if (!type.equals(Answer.JSON) && !type.equals(Answer.JSON + ";charset=utf-8")) {
      throw Problem.of(Problem.Kind.WRONG_TYPE, "Send the body as application/json in UTF-8.");
    }
    try {
      InputStream in = raw.getInputStream();
      byte[] bytes = in.readNBytes(mostBytes + 1);
      if (bytes.length > mostBytes) {
        // Read on for a while: many clients hear an answer only after they have sent everything.
        long unused = in.skip(DRAINED_BYTES);
        throw Problem.of(Problem.Kind.TOO_LARGE, "The body has more than " + mostBytes + " bytes.");
      }
      return Json.read(bytes);
    } catch (IOException e) {
      throw Problem.of(Problem.Kind.MALFORMED, "The body broke off.").because(e);
    }
  }
}
