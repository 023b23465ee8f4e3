package dev.hydraui.admin.value;

import dev.hydraui.admin.data.Naming;
import dev.hydraui.admin.site.Site;
import dev.hydraui.json.Json;
import dev.hydraui.json.JsonBoolean;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonNumber;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import dev.hydraui.schema.Field;
import dev.hydraui.schema.Widget;

/** A value as people read it. */
public final class Shown {

  /** What stands for no value. */
  public static final String NOTHING = "–";

  private Shown() {}

  /** A value of a field, whole. */
  public static String text(Site site, Field field, JsonValue value) {
    if (value instanceof JsonNull) {
      return NOTHING;
    }
    if (value instanceof JsonBoolean bool) {
      return bool.value() ? site.texts().yes() : site.texts().no();
    }
    if (value instanceof JsonNumber number) {
      return isKey(field) ? number.text() : site.format().number(number.text());
    }
    if (value instanceof JsonString string) {
      return string(site, field, string.value());
    }
    return Json.write(value);
  }

  /** Numbers that name something are not grouped. */
  private static boolean isKey(Field field) {
    return field.generated() || field.relation().isPresent();
  }

  private static String string(Site site, Field field, String text) {
    return switch (field.widget()) {
      case DATE -> site.format().date(text);
      case TIME -> site.format().time(text);
      case DATETIME -> site.format().dateTime(text);
      case BINARY -> site.format().bytes(bytes(text));
      default -> text;
    };
  }

  /** A value of a field as one short line. */
  public static String line(Site site, Field field, JsonValue value, int length) {
    String text = text(site, field, value);
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < text.length() && out.length() <= length; i++) {
      char c = text.charAt(i);
      boolean space = c <= ' ';
      if (!space) {
        out.append(gap && out.length() > 0 ? " " : "").append(c);
      }
      gap = space;
    }
    return Naming.beginning(out.toString(), length);
  }

  /** Whether its values are aligned as numbers. */
  public static boolean isNumeric(Field field) {
    return field.relation().isEmpty()
        && (field.widget() == Widget.NUMBER || field.widget() == Widget.DECIMAL);
  }

  /** How many bytes a text in base64 stands for. */
  public static long bytes(String base64) {
    long length = base64.length();
    long padding = base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0;
    return Math.max(0, length / 4 * 3 - padding + length % 4 * 3 / 4);
  }
}
