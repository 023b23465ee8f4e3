package dev.hydraui.route;

import java.util.ArrayList;
import java.util.List;

/** Percent coding of UTF-8 (RFC 3986, section 2.1). */
public final class Percent {

  /**
   * What may stand in a path segment as it is, beside letters and digits. Not the colon: in a
   * relative address's first segment it would end a scheme (RFC 3986, section 4.2).
   */
  static final String IN_PATH = "-._~!$&'()*+,;=@";

  /**
   * What may stand in a query's names and values as it is, beside letters and digits. Not the
   * apostrophe: browsers code it (URL Standard, section 1.3), and would tell another address than
   * the one they were told.
   */
  static final String IN_QUERY = "-._~!$()*,;:@/?";

  private static final String HEX = "0123456789ABCDEF";

  private Percent() {}

  static List<String> split(String text, char at) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int end = text.indexOf(at);
    while (end >= 0) {
      parts.add(text.substring(start, end));
      start = end + 1;
      end = text.indexOf(at, start);
    }
    parts.add(text.substring(start));
    return parts;
  }

  /** A text that may stand anywhere in an address: only letters, digits and {@code -._~} stay. */
  public static String encode(String text) {
    return encode(text, "-._~");
  }

  static String encode(String text, String allowed) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isLetterOrDigit(c) || (c < 0x80 && allowed.indexOf(c) >= 0)) {
        out.append(c);
      } else {
        int point = text.codePointAt(i);
        if (point > 0xFFFF) {
          i++;
        }
        utf8(point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point, out);
      }
    }
    return out.toString();
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static void utf8(int point, StringBuilder out) {
    if (point < 0x80) {
      octet(point, out);
    } else if (point < 0x800) {
      octet(0xC0 | point >> 6, out);
      octet(0x80 | (point & 0x3F), out);
    } else if (point < 0x10000) {
      octet(0xE0 | point >> 12, out);
      octet(0x80 | (point >> 6 & 0x3F), out);
      octet(0x80 | (point & 0x3F), out);
    } else {
      octet(0xF0 | point >> 18, out);
      octet(0x80 | (point >> 12 & 0x3F), out);
      octet(0x80 | (point >> 6 & 0x3F), out);
      octet(0x80 | (point & 0x3F), out);
    }
  }

  private static void octet(int octet, StringBuilder out) {
    out.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 15));
  }

  /** What is not coded rightly stays as it is. */
  static String decode(String text, boolean plusIsSpace) {
    if (text.indexOf('%') < 0 && (!plusIsSpace || text.indexOf('+') < 0)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int length = c == '%' ? sequence(text, at, out) : 0;
      if (length == 0) {
        out.append(plusIsSpace && c == '+' ? ' ' : c);
        length = 1;
      }
      at += length;
    }
    return out.toString();
  }

  /**
   * Decodes the character that starts at {@code at}; says how much text it took, 0 if it is none.
   */
  private static int sequence(String text, int at, StringBuilder out) {
    int first = octetAt(text, at);
    if (first < 0) {
      return 0;
    }
    if (first < 0x80) {
      out.append((char) first);
      return 3;
    }
    int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
    int point = first & (0x3F >> more);
    for (int i = 1; i <= more; i++) {
      int next = octetAt(text, at + 3 * i);
      if ((next & 0xC0) != 0x80 || next < 0) {
        return 0;
      }
      point = point << 6 | (next & 0x3F);
    }
    int least = more == 3 ? 0x10000 : more == 2 ? 0x800 : 0x80;
    boolean wrong =
        first < 0xC2 || first > 0xF4 || point < least || point > 0x10FFFF || isSurrogate(point);
    if (wrong) {
      return 0;
    }
    out.appendCodePoint(point);
    return 3 * (more + 1);
  }

  private static boolean isSurrogate(int point) {
    return point >= 0xD800 && point <= 0xDFFF;
  }

  private static int octetAt(String text, int at) {
    if (at + 2 >= text.length() || text.charAt(at) != '%') {
      return -1;
    }
    int high = HEX.indexOf(upper(text.charAt(at + 1)));
    int low = HEX.indexOf(upper(text.charAt(at + 2)));
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }

  private static char upper(char c) {
    return c >= 'a' && c <= 'f' ? (char) (c - 32) : c;
  }
}
