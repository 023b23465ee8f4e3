package dev.hydraui.admin.value;

import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import dev.hydraui.schema.Widget;
import java.util.ArrayList;
import java.util.List;

/** Chooses what a list shows of an entity. */
public final class Columns {

  private Columns() {}

  /** What names a record first, then what fits; at most so many. */
  public static List<Field> of(Entity entity, int most) {
    List<Field> columns = new ArrayList<>();
    for (String name : entity.display()) {
      entity.field(name).ifPresent(columns::add);
    }
    for (Field field : entity.fields()) {
      if (columns.size() < most && isShort(field) && !columns.contains(field)) {
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
    boolean bareKey = field.generated() && field.relation().isEmpty() && !field.sort();
    return !field.hidden() && !large && !bareKey;
  }
}
