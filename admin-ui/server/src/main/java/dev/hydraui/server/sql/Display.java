package dev.hydraui.server.sql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses the columns that name a record for people. */
final class Display {
  private static final List<String> FIRST =
      List.of("name", "fullname", "displayname", "title", "label");
  private static final List<List<String>> PAIRS =
      List.of(
          List.of("firstname", "lastname"),
          List.of("givenname", "familyname"),
          List.of("vorname", "nachname"));
  private static final List<String> NEXT =
      List.of("subject", "email", "username", "login", "code", "number", "slug", "description");

  private Display() {}

  static List<Column> of(Shape shape, List<Column> key) {
    List<Column> words =
        shape.columns().stream()
            .filter(
                column -> column.kind() == Kind.TEXT && column.type().limits().allowed().isEmpty())
            .toList();
    for (String name : FIRST) {
      List<Column> found = named(words, List.of(name));
      if (!found.isEmpty()) {
        return found;
      }
    }
    for (List<String> pair : PAIRS) {
      List<Column> found = named(words, pair);
      if (found.size() == pair.size()) {
        return found;
      }
    }
    for (String suffix : List.of("name", "title")) {
      for (Column column : words) {
        if (plain(column).endsWith(suffix)) {
          return List.of(column);
        }
      }
    }
    for (String name : NEXT) {
      List<Column> found = named(words, List.of(name));
      if (!found.isEmpty()) {
        return found;
      }
    }
    Set<String> pointing =
        shape.foreignKeys().stream()
            .flatMap(each -> each.columns().stream())
            .map(each -> each.toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(HashSet::new));
    List<Column> own =
        words.stream()
            .filter(column -> !pointing.contains(column.name().toLowerCase(Locale.ROOT)))
            .toList();
    return !own.isEmpty()
        ? List.of(own.get(0))
        : !key.isEmpty() ? key : List.of(shape.columns().get(0));
  }

  private static List<Column> named(List<Column> columns, List<String> names) {
    List<Column> found = new ArrayList<>();
    for (String name : names) {
      columns.stream()
          .filter(column -> plain(column).equals(name))
          .findFirst()
          .ifPresent(found::add);
    }
    return found;
  }

  private static String plain(Column column) {
    return column.name().toLowerCase(Locale.ROOT).replaceAll("[_ -]", "");
  }
}
