package dev.hydraui.web.capability;

import org.teavm.jso.JSBody;

/** Presses links that nobody sees. */
final class Links {

  private Links() {}

  /**
   * Follows a link; whether its address is one of http, https, mailto, tel or blob, and so cannot
   * run a script here.
   *
   * @param base what the address is relative to
   * @param fileName under which to download it; empty to open it in another tab
   */
  static boolean follow(String uri, String base, String fileName) {
    return press(uri, base, fileName);
  }

  @JSBody(
      params = {"uri", "base", "fileName"},
      script =
          """
          var link = document.createElement('a');
          try {
            link.href = new URL(uri, base).href;
          } catch (unreadable) {
            return false;
          }
          if (!/^(https?|mailto|tel|blob):$/.test(link.protocol)) {
            return false;
          }
          if (fileName) {
            link.download = fileName;
          } else if (/^http/.test(link.protocol)) {
            link.target = '_blank';
          }
          link.rel = 'noopener';
          document.body.appendChild(link);
          link.click();
          link.remove();
          return true;
          """)
  private static native boolean press(String uri, String base, String fileName);
}
