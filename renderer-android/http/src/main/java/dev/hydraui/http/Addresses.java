package dev.hydraui.http;

import java.net.URI;
import okhttp3.HttpUrl;

/** Addresses as an application writes them: relative to its server, or whole. */
final class Addresses {

  private final URI base;

  Addresses(String base) {
    this.base = URI.create(base);
  }

  /**
   * The whole address.
   *
   * @throws IllegalArgumentException saying why there is none that a request can be sent to
   */
  HttpUrl of(String uri) {
    URI whole = base.resolve(uri);
    if (!whole.isAbsolute()) {
      throw new IllegalArgumentException("there is no server that " + uri + " is relative to");
    }
    HttpUrl url = HttpUrl.parse("" + whole);
    if (url == null) {
      throw new IllegalArgumentException(whole + " is no address of http or https");
    }
    return url;
  }

  /** The address that it leads to; itself, where it cannot be read. */
  String beside(String uri) {
    try {
      return "" + base.resolve(uri);
    } catch (IllegalArgumentException unreadable) {
      return uri;
    }
  }
}
