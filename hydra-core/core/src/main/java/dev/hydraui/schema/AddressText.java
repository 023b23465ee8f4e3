package dev.hydraui.schema;

/** E-mail addresses (RFC 5321, section 4.1.2), URIs (RFC 3986) and UUIDs (RFC 9562) in text. */
final class AddressText {

  private static final String IN_MAILBOX = "!#$%&'*+-/=?^_`{|}~";
  private static final String IN_URI = "-._~!$&'()*+,;=:@/?";

  private AddressText() {}

  static boolean isEmail(String text) {
    int at = text.lastIndexOf('@');
    return at > 0 && at <= 64 && isMailbox(text.substring(0, at)) && isHost(text.substring(at + 1));
  }

  private static boolean isMailbox(String text) {
    char before = '.';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean dot = c == '.' && before != '.';
      if (!dot && !isLetterOrDigit(c) && IN_MAILBOX.indexOf(c) < 0) {
        return false;
      }
      before = c;
    }
    return before != '.';
  }

  /** A name of labels: letters, digits and inner hyphens, at most 63 each and 253 in all. */
  private static boolean isHost(String text) {
    int label = 0;
    char before = '-';
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '.';
      if (c == '.') {
        if (label == 0 || label > 63 || before == '-') {
          return false;
        }
        label = 0;
      } else if (isLetterOrDigit(c) || (c == '-' && label > 0)) {
        label++;
      } else {
        return false;
      }
      before = c;
    }
    return text.length() <= 253;
  }

  /** A scheme, a colon, and only characters that an address may have. */
  static boolean isUri(String text) {
    int colon = text.indexOf(':');
    if (colon < 1 || !isScheme(text.substring(0, colon))) {
      return false;
    }
    boolean fragment = false;
    boolean authority = text.startsWith("//", colon + 1);
    for (int i = colon + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%') {
        if (!isHex(text, i + 1) || !isHex(text, i + 2)) {
          return false;
        }
      } else if (c == '#' && !fragment) {
        fragment = true;
      } else if (!isLetterOrDigit(c)
          && IN_URI.indexOf(c) < 0
          && !(authority && !fragment && (c == '[' || c == ']'))) {
        return false;
      }
    }
    return !authority || isAuthority(text, colon + 3);
  }

  private static boolean isScheme(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = isLetterOrDigit(c) && !(c >= '0' && c <= '9');
      if (!letter && (i == 0 || (!isLetterOrDigit(c) && "+-.".indexOf(c) < 0))) {
        return false;
      }
    }
    return true;
  }

  /** At most one '@', brackets around the whole host only, digits as the port. */
  private static boolean isAuthority(String text, int from) {
    int end = from;
    while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String authority = text.substring(from, end);
    String rest = text.substring(end);
    int at = authority.indexOf('@');
    String host = authority.substring(at + 1);
    if (host.indexOf('@') >= 0 || rest.indexOf('[') >= 0 || rest.indexOf(']') >= 0) {
      return false;
    }
    int close = host.indexOf(']');
    boolean brackets = host.startsWith("[") && close > 2 && host.lastIndexOf('[') == 0;
    if (close >= 0 ? !brackets : host.indexOf('[') >= 0) {
      return false;
    }
    int colon = host.indexOf(':', Math.max(close, 0));
    if (close >= 0 && close + 1 != host.length() && colon != close + 1) {
      return false;
    }
    for (int i = colon + 1; colon >= 0 && i < host.length(); i++) {
      if (host.charAt(i) < '0' || host.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  static boolean isUuid(String text) {
    if (text.length() != 36) {
      return false;
    }
    for (int i = 0; i < 36; i++) {
      boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
      if (hyphen ? text.charAt(i) != '-' : !isHex(text, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHex(String text, int at) {
    char c = at < text.length() ? text.charAt(at) : ' ';
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
