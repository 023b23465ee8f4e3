package dev.hydraui.admin.place;

import java.util.ArrayList;
import java.util.List;

/** A field to sort by. */
public record Sort(String field, boolean down) {

  /** Reads {@code name,-age}. */
  static List<Sort> read(String text) {
    List<Sort> sorts = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int comma = text.indexOf(',', start);
      int end = comma < 0 ? text.length() : comma;
      boolean down = text.charAt(start) == '-';
      String field = text.substring(down ? start + 1 : start, end);
      if (!field.isEmpty()) {
        sorts.add(new Sort(field, down));
      }
      start = end + 1;
    }
    return sorts;
  }

  static String write(List<Sort> sorts) {
    StringBuilder out = new StringBuilder();
    for (Sort sort : sorts) {
      out.append(out.length() == 0 ? "" : ",").append(sort.down ? "-" : "").append(sort.field);
    }
    return out.toString();
  }
}
