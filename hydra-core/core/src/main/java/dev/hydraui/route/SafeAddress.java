package dev.hydraui.route;

/** Which addresses of unknown origin a program may follow or show: those of known schemes alone. */
public final class SafeAddress {

  private SafeAddress() {}

  /** Whether it may be followed: it is relative, or of http, https, mailto, tel or sms. */
  public static boolean leads(String address) {
    String scheme = scheme(address);
    return isWeb(scheme) || scheme.equals("mailto") || scheme.equals("tel") || scheme.equals("sms");
  }

  /** Whether it leads to a place in the application, as {@code Navigation} knows them. */
  public static boolean isWithin(String address) {
    return scheme(address).isEmpty() && !address.startsWith("/") && !address.startsWith("\\");
  }

  /** Whether it may be shown as a picture: it is relative, or of http, https or blob. */
  public static boolean shows(String address) {
    String scheme = scheme(address);
    return isWeb(scheme) || scheme.equals("blob");
  }

  private static boolean isWeb(String scheme) {
    return scheme.isEmpty() || scheme.equals("http") || scheme.equals("https");
  }

  /**
   * What stands before the first colon, in small letters and, as a browser reads it, without blanks
   * and control characters; nothing for a relative address.
   */
  private static String scheme(String address) {
    StringBuilder scheme = new StringBuilder();
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == ':') {
        return "" + scheme;
      }
      if (c == '/' || c == '\\' || c == '?' || c == '#') {
        return "";
      }
      if (c > ' ') {
        scheme.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
      }
    }
    return "";
  }
}
