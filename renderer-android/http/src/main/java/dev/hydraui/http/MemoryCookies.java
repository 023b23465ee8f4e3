package dev.hydraui.http;

import java.util.ArrayList;
import java.util.List;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;

/** Cookies until the program ends. From any thread. */
final class MemoryCookies implements CookieJar {

  private final List<Cookie> kept = new ArrayList<>();

  @Override
  public synchronized void saveFromResponse(HttpUrl url, List<Cookie> cookies) {
    for (Cookie cookie : cookies) {
      kept.removeIf(
          one ->
              one.name().equals(cookie.name())
                  && one.domain().equals(cookie.domain())
                  && one.path().equals(cookie.path()));
      kept.add(cookie);
    }
  }

  @Override
  public synchronized List<Cookie> loadForRequest(HttpUrl url) {
    long now = System.currentTimeMillis();
    kept.removeIf(cookie -> cookie.expiresAt() <= now);
    List<Cookie> sent = new ArrayList<>();
    for (Cookie cookie : kept) {
      if (cookie.matches(url)) {
        sent.add(cookie);
      }
    }
    return sent;
  }
}
