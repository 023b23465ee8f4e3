package dev.hydraui.admin;

import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import java.util.List;

/** Guesses what an entity is like, for its icon. */
final class Nature {

  private static final List<String> LABELS = List.of("tag", "label", "category");

  private Nature() {}

  /** The name of an icon. */
  static String icon(Entity entity) {
    if (has(entity, "email")) {
      return "users";
    }
    String title = entity.title();
    String last = title.substring(title.lastIndexOf(' ') + 1);
    for (String label : LABELS) {
      if (label.equalsIgnoreCase(last)) {
        return "tag";
      }
    }
    return "table";
  }

  private static boolean has(Entity entity, String format) {
    for (Field field : entity.fields()) {
      if (field.format().equals(format) && !field.hidden()) {
        return true;
      }
    }
    return false;
  }
}
