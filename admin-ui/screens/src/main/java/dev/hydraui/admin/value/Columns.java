package dev.hydraui.admin.value;

import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import dev.hydraui.schema.Widget;
import java.util.ArrayList;
import java.util.List;

/** Chooses what a list shows of an entity. */
public final class Columns {

  private Columns() {}

  /**
   * What names a record first, then what fits; at most so many. Numbers that the database gives its
   * records say nothing to people.
   */
  public static List<Field> of(Entity entity, int most) {
    List<Field> columns = new ArrayList<>();
    for (String name : entity.display()) {
      entity.field(name).ifPresent(columns::add);
    }
    for (Field field : entity.fields()) {
      boolean number = field.generated() && entity.key().contains(field.name());
      if (columns.size() < most && isShort(field) && !number && !columns.contains(field)) {
        columns.add(field);
      }
    }
    if (columns.isEmpty() && !entity.fields().isEmpty()) {
      columns.add(entity.fields().get(0));
    }
    return columns;
  }

  private static boolean isShort(Field field) {
    boolean large =
        field.widget() == Widget.TEXTAREA
            || field.widget() == Widget.JSON
            || field.widget() == Widget.BINARY
            || field.isBinary();
    return !field.hidden() && !large;
  }
}
