package dev.hydraui.web.component;

import dev.hydraui.component.KeyValue;
import dev.hydraui.component.KeyValueRow;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.component.KeyValueParts.Part;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws rows of two fields. Alt with an arrow key moves a row, Enter in the last one adds another;
 * there is a button for all of it.
 */
final class KeyValueDrawer implements Drawer<KeyValue<?>> {

  @Override
  public Drawn create(KeyValue<?> pairs) {
    KeyValueParts parts = new KeyValueParts();
    parts.write(pairs);
    return parts;
  }

  @Override
  public void update(Drawn drawn, KeyValue<?> before, KeyValue<?> after) {
    ((KeyValueParts) drawn).write(after);
  }

  @Override
  public boolean take(DomEvent event, KeyValue<?> pairs, Drawn drawn, Place<Drawn> place) {
    KeyValueParts parts = (KeyValueParts) drawn;
    if (event.getType().equals("focusout")) {
      boolean left = pairs.onBlur().isPresent() && !parts.input.contains(event.getRelatedTarget());
      if (left) {
        place.send(pairs.onBlur().get());
      }
      return left;
    }
    if (pairs.disabled() || pairs.readOnly()) {
      return false;
    }
    int row = parts.rowOf(event.getTarget());
    Part part = parts.partOf(event.getTarget(), row);
    return switch (event.getType()) {
      case "input" -> row >= 0 && typed(row, part, pairs, parts, place);
      case "click" -> pressed(row, part, pairs, parts, place);
      case "keydown" -> row >= 0 && keyed(event, row, part, pairs, parts, place);
      default -> false;
    };
  }

  private static boolean typed(
      int row, Part part, KeyValue<?> pairs, KeyValueParts parts, Place<Drawn> place) {
    KeyValueRow before = pairs.rows().get(row);
    String text = parts.textOf(row, part);
    List<KeyValueRow> rows = new ArrayList<>(pairs.rows());
    rows.set(
        row,
        part == Part.KEY
            ? new KeyValueRow(text, before.value())
            : new KeyValueRow(before.key(), text));
    return send(rows, pairs, place);
  }

  private static boolean pressed(
      int row, Part part, KeyValue<?> pairs, KeyValueParts parts, Place<Drawn> place) {
    return switch (part) {
      case ADD -> add(pairs, parts, place);
      case REMOVE -> {
        List<KeyValueRow> rows = new ArrayList<>(pairs.rows());
        rows.remove(row);
        parts.focusLater(Math.min(row, rows.size() - 1), Part.REMOVE);
        yield send(rows, pairs, place);
      }
      case UP -> move(row, row - 1, part, pairs, parts, place);
      case DOWN -> move(row, row + 1, part, pairs, parts, place);
      default -> false;
    };
  }

  private static boolean keyed(
      DomEvent event,
      int row,
      Part part,
      KeyValue<?> pairs,
      KeyValueParts parts,
      Place<Drawn> place) {
    if (event.isComposing()) {
      return false;
    }
    boolean field = part == Part.KEY || part == Part.VALUE;
    if (field && event.getKey().equals("Enter") && row == pairs.rows().size() - 1) {
      event.preventDefault();
      return add(pairs, parts, place);
    }
    boolean up = event.getKey().equals("ArrowUp");
    if (!Browser.isAlt(event) || !(up || event.getKey().equals("ArrowDown"))) {
      return false;
    }
    event.preventDefault();
    return move(row, up ? row - 1 : row + 1, part, pairs, parts, place);
  }

  private static boolean add(KeyValue<?> pairs, KeyValueParts parts, Place<Drawn> place) {
    List<KeyValueRow> rows = new ArrayList<>(pairs.rows());
    rows.add(new KeyValueRow("", ""));
    parts.focusLater(rows.size() - 1, Part.KEY);
    return send(rows, pairs, place);
  }

  private static boolean move(
      int from, int to, Part part, KeyValue<?> pairs, KeyValueParts parts, Place<Drawn> place) {
    if (to >= 0 && to < pairs.rows().size()) {
      List<KeyValueRow> rows = new ArrayList<>(pairs.rows());
      rows.add(to, rows.remove(from));
      parts.focusLater(to, part);
      send(rows, pairs, place);
    }
    return true;
  }

  private static boolean send(List<KeyValueRow> rows, KeyValue<?> pairs, Place<Drawn> place) {
    place.send(pairs.onChange().apply(rows));
    return true;
  }

  @Override
  public void settle(KeyValue<?> pairs, Drawn drawn) {
    KeyValueParts parts = (KeyValueParts) drawn;
    parts.show(pairs);
    parts.focusNow();
  }
}
