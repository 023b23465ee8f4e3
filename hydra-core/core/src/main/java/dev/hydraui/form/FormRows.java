package dev.hydraui.form;

import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonPointer;
import dev.hydraui.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Parts in order, each with an id of its own that it keeps wherever it moves.
 *
 * <p>It is dirty unless its rows are the first ones in their first order. After {@link #over} with
 * first values that they do not come from there are no such ids.
 */
public final class FormRows implements FormNode {

  private final FormShape.Rows shape;
  private final JsonPointer path;
  private final List<FormNode> rows;
  private final JsonArray initial;
  private final Optional<List<String>> initialIds;
  private final int nextId;

  private FormRows(
      FormShape.Rows shape,
      JsonPointer path,
      List<FormNode> rows,
      JsonArray initial,
      Optional<List<String>> initialIds,
      int nextId) {
    this.shape = shape;
    this.path = path;
    this.rows = List.copyOf(rows);
    this.initial = initial;
    this.initialIds = initialIds;
    this.nextId = nextId;
  }

  static FormRows of(FormShape.Rows shape, JsonPointer path, Optional<JsonValue> initial) {
    List<FormNode> rows = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (JsonValue item : items(initial)) {
      ids.add("" + rows.size());
      rows.add(FormNode.of(shape.item(), path.child(rows.size()), Optional.of(item)));
    }
    return new FormRows(shape, path, rows, items(initial), Optional.of(ids), rows.size());
  }

  private static JsonArray items(Optional<JsonValue> value) {
    return value.isPresent() && value.get() instanceof JsonArray array ? array : JsonArray.EMPTY;
  }

  /** The rows in order; each one's key is the last token of its path. */
  public List<FormNode> rows() {
    return rows;
  }

  /** With one more row at an index from 0 to the number of rows. */
  FormRows add(int index, Optional<JsonValue> value) {
    List<FormNode> all = new ArrayList<>(rows);
    FormNode row = FormNode.of(shape.item(), path.child(nextId), value);
    all.add(Math.max(0, Math.min(index, all.size())), row);
    return new FormRows(shape, path, all, initial, initialIds, nextId + 1);
  }

  FormRows remove(String id) {
    List<FormNode> rest = new ArrayList<>(rows);
    rest.removeIf(row -> id(row).equals(id));
    return rest.size() == rows.size()
        ? this
        : new FormRows(shape, path, rest, initial, initialIds, nextId);
  }

  /** With a row at another index; beyond the ends is at the end. */
  FormRows move(String id, int index) {
    int from = indexOf(id);
    if (from < 0) {
      return this;
    }
    List<FormNode> all = new ArrayList<>(rows);
    FormNode row = all.remove(from);
    int to = Math.max(0, Math.min(index, all.size()));
    all.add(to, row);
    return to == from ? this : new FormRows(shape, path, all, initial, initialIds, nextId);
  }

  private int indexOf(String id) {
    for (int i = 0; i < rows.size(); i++) {
      if (id(rows.get(i)).equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private static String id(FormNode row) {
    return row.path().last().orElse("");
  }

  @Override
  public JsonPointer path() {
    return path;
  }

  @Override
  public boolean isDirty() {
    if (initialIds.isEmpty() || rows.size() != initialIds.get().size()) {
      return true;
    }
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).isDirty() || !id(rows.get(i)).equals(initialIds.get().get(i))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean isValid() {
    for (FormNode row : rows) {
      if (!row.isValid()) {
        return false;
      }
    }
    return true;
  }

  /** An array with an item for each row; a row without a value is an empty object, or null. */
  @Override
  public Optional<JsonValue> value() {
    List<JsonValue> items = new ArrayList<>();
    for (FormNode row : rows) {
      JsonValue none = row instanceof FormGroup ? JsonObject.EMPTY : JsonNull.NULL;
      items.add(row.value().orElse(none));
    }
    return Optional.of(new JsonArray(items));
  }

  @Override
  public Optional<FormNode> find(JsonPointer wanted, int depth) {
    if (depth == wanted.tokens().size()) {
      return Optional.of(this);
    }
    int index = indexOf(wanted.tokens().get(depth));
    return index < 0 ? Optional.empty() : rows.get(index).find(wanted, depth + 1);
  }

  @Override
  public FormNode replace(JsonPointer wanted, int depth, UnaryOperator<FormNode> change) {
    if (depth == wanted.tokens().size()) {
      return change.apply(this);
    }
    String id = wanted.tokens().get(depth);
    return with(row -> id(row).equals(id) ? row.replace(wanted, depth + 1, change) : row);
  }

  @Override
  public FormNode each(UnaryOperator<FormField> change) {
    return with(row -> row.each(change));
  }

  private FormRows with(UnaryOperator<FormNode> change) {
    List<FormNode> all = new ArrayList<>(rows.size());
    boolean same = true;
    for (FormNode row : rows) {
      FormNode after = change.apply(row);
      same &= after == row;
      all.add(after);
    }
    return same ? this : new FormRows(shape, path, all, initial, initialIds, nextId);
  }

  @Override
  public void forEach(Consumer<? super FormField> take) {
    for (FormNode row : rows) {
      row.forEach(take);
    }
  }

  @Override
  public FormRows restored() {
    return isDirty() ? of(shape, path, Optional.of(initial)) : with(FormNode::restored);
  }

  /**
   * Rows cannot be matched with those of other first values one by one, so what was changed here
   * stays whole or not at all.
   */
  @Override
  public FormRows over(Optional<JsonValue> newInitial, Predicate<FormNode> settled) {
    JsonArray items = items(newInitial);
    if (!isDirty() || value().equals(Optional.of(items)) || settled.test(this)) {
      return keepingIds(items);
    }
    return new FormRows(shape, path, rows, items, Optional.empty(), nextId);
  }

  /** The rows are these now; those at the same index keep their id. */
  private FormRows keepingIds(JsonArray items) {
    List<FormNode> all = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    int next = nextId;
    for (int i = 0; i < items.size(); i++) {
      Optional<JsonValue> item = Optional.of(items.get(i));
      all.add(
          i < rows.size()
              ? rows.get(i).over(item, node -> true)
              : FormNode.of(shape.item(), path.child(next++), item));
      ids.add(id(all.get(i)));
    }
    return new FormRows(shape, path, all, items, Optional.of(ids), next);
  }

  @Override
  public Optional<JsonPointer> pathOf(JsonPointer pointer, int depth) {
    if (depth == pointer.tokens().size()) {
      return Optional.of(path);
    }
    int index = JsonPointer.index(pointer.tokens().get(depth));
    return index < 0 || index >= rows.size()
        ? Optional.empty()
        : rows.get(index).pathOf(pointer, depth + 1);
  }

  @Override
  public Optional<JsonPointer> pointerOf(JsonPointer wanted, int depth) {
    if (depth == wanted.tokens().size()) {
      return Optional.of(JsonPointer.ROOT);
    }
    int index = indexOf(wanted.tokens().get(depth));
    return index < 0
        ? Optional.empty()
        : rows.get(index)
            .pointerOf(wanted, depth + 1)
            .map(rest -> JsonPointer.ROOT.child(index).append(rest));
  }
}
