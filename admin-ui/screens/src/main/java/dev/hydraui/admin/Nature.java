package dev.hydraui.admin;

import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;

/** Guesses from its fields what an entity is like, for its icon. */
final class Nature {

  private static final int FEW = 2;

  private Nature() {}

  /** The name of an icon. */
  static String icon(Entity entity) {
    if (has(entity, "email")) {
      return "users";
    }
    return entity.fields().size() - entity.key().size() <= FEW ? "tag" : "table";
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
