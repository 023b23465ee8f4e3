package dev.hydraui.admin.value;

import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import dev.hydraui.schema.Widget;
import java.util.ArrayList;
import java.util.List;

/** Chooses what a list shows of an entity. */
public final class Columns {

  /** So many fit beside the navigation on a usual screen. */
  private static final int USUAL = 5;

  private Columns() {}

  /**
   * What names a record first, then what fits; at most so many. Relations and choices say most, so
   * they go before what else there is. Numbers that the database gives its records say nothing to
   * people.
   */
  public static List<Field> of(Entity entity, int most) {
    List<Field> named = new ArrayList<>();
    for (String name : entity.display()) {
      entity.field(name).ifPresent(named::add);
    }
    List<Field> telling = new ArrayList<>();
    List<Field> others = new ArrayList<>();
    for (Field field : entity.fields()) {
      if (isShort(field) && !isNumber(entity, field) && !named.contains(field)) {
        boolean tells = field.relation().isPresent() || !field.choices().isEmpty();
        (tells ? telling : others).add(field);
      }
    }
    int room = Math.max(0, most - named.size());
    List<Field> chosen = new ArrayList<>(telling.subList(0, Math.min(room, telling.size())));
    chosen.addAll(others.subList(0, Math.min(room - chosen.size(), others.size())));
    for (Field field : entity.fields()) {
      if (chosen.contains(field)) {
        named.add(field);
      }
    }
    return named.isEmpty()
        ? entity.fields().subList(0, Math.min(1, entity.fields().size()))
        : named;
  }

  /**
   * The chosen fields as far as there are such, else the most telling ones; what names a record
   * first, then in the schema's order.
   */
  public static List<Field> of(Entity entity, List<String> chosen) {
    List<Field> named = new ArrayList<>();
    List<Field> others = new ArrayList<>();
    for (Field field : entity.fields()) {
      if (chosen.contains(field.name())) {
        (entity.display().contains(field.name()) ? named : others).add(field);
      }
    }
    named.addAll(others);
    return named.isEmpty() ? of(entity, USUAL) : named;
  }

  /** Whether it only tells the database's records apart. */
  public static boolean isNumber(Entity entity, Field field) {
    return field.generated() && entity.key().contains(field.name());
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
