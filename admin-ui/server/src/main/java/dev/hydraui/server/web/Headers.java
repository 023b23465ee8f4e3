package dev.hydraui.server.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** Headers that many answers share. */
final class Headers {
  /** What a page of the UI may do: nothing but what this server gives it. */
  static final String PAGE_POLICY =
      "default-src 'self'; base-uri 'self'; object-src 'none'; form-action 'self'; frame-ancestors 'none'";

  /** The same for a page whose program is WebAssembly: what loads it makes functions of texts. */
  static final String WASM_PAGE_POLICY = PAGE_POLICY + "; script-src 'self' 'unsafe-eval'";

  private static final Map<String, String> COMMON =
      Map.of(
          "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox",
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin");

  private Headers() {}

  /** On every answer, unless it says otherwise. */
  static Map<String, String> common() {
    return COMMON;
  }

  /** The bytes with a strong ETag, or 304 where the client has them. */
  static Answer tagged(Request request, String type, byte[] bytes) {
    String etag = etag(bytes);
    return known(request, etag)
        ? Answer.empty(304).with("ETag", etag)
        : Answer.bytes(200, type, bytes).with("ETag", etag);
  }

  /** Whether the client says that it has what is tagged so. */
  static boolean known(Request request, String etag) {
    for (String tag : request.header("If-None-Match").orElse("").split(",")) {
      String strong = tag.strip().replaceFirst("^W/", "");
      if (strong.equals(etag) || strong.equals("*")) {
        return true;
      }
    }
    return false;
  }

  static String etag(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return '"' + HexFormat.of().formatHex(digest, 0, 12) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
