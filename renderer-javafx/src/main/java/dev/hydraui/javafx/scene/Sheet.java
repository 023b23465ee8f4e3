package dev.hydraui.javafx.scene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A style sheet that is written in design tokens, as JavaFX reads it: it looks colours up by
 * itself, and sizes only in some places, so those are put in here; a size with one more dash before
 * it is less than nothing by so much.
 */
public final class Sheet {

  private static final Pattern TOKEN = Pattern.compile("(?m)^ *(-(?!fx-)[a-z0-9-]+): ([^;]*);$");
  private static final Pattern NAME = Pattern.compile("(?<![\\w-])--?[a-z][a-z0-9-]*");

  private static final Pattern LENGTH = Pattern.compile("(-?[0-9.]+)px");

  private Sheet() {}

  /**
   * The address of the sheet with the sizes of these tokens.
   *
   * @param scale how large they are drawn, 1 for their own size
   * @throws UncheckedIOException if one of them cannot be read
   */
  public static String of(URL sheet, URL tokens, double scale) {
    Map<String, String> sizes = new HashMap<>();
    Matcher token = TOKEN.matcher(read(tokens));
    while (token.find()) {
      if (isSize(token.group(2))) {
        sizes.put(token.group(1), scaled(token.group(2), scale));
      }
    }
    String written = NAME.matcher(read(sheet)).replaceAll(name -> value(name.group(), sizes));
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(written.getBytes(StandardCharsets.UTF_8));
  }

  private static String value(String name, Map<String, String> sizes) {
    boolean less = name.startsWith("--");
    String size = sizes.get(less ? name.substring(1) : name);
    return size == null ? name : less ? "-" + size : size;
  }

  private static boolean isSize(String value) {
    return Character.isDigit(value.charAt(0)) || value.startsWith("-") || value.startsWith("\"");
  }

  /** Lengths grow, lines do not: what is thinner than two pixels stays as thin as it is. */
  private static String scaled(String value, double scale) {
    Matcher length = LENGTH.matcher(value);
    if (scale == 1 || !length.matches() || Math.abs(Double.parseDouble(length.group(1))) < 2) {
      return value;
    }
    return Math.round(Double.parseDouble(length.group(1)) * scale * 100) / 100.0 + "px";
  }

  private static String read(URL address) {
    try (InputStream in = address.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The style sheet " + address + " cannot be read", unreadable);
    }
  }
}
