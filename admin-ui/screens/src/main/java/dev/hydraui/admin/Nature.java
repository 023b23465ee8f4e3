package dev.hydraui.admin;

import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import dev.hydraui.schema.Widget;

/** Guesses from its fields what an entity is like, for its icon. */
final class Nature {

  private static final int FEW = 2;

  private Nature() {}

  /** The name of an icon. */
  static String icon(Entity entity) {
    if (has(entity, Widget.TEXT, "email")) {
      return "users";
    }
    if (entity.fields().size() - entity.key().size() < FEW) {
      return "tag";
    }
    if (has(entity, Widget.DATETIME, "") || has(entity, Widget.DATE, "")) {
      return "calendar";
    }
    return has(entity, Widget.DECIMAL, "") ? "chart" : "table";
  }

  private static boolean has(Entity entity, Widget widget, String format) {
    for (Field field : entity.fields()) {
      boolean fits = format.isEmpty() || field.format().equals(format);
      if (field.widget() == widget && fits && !field.hidden()) {
        return true;
      }
    }
    return false;
  }
}
