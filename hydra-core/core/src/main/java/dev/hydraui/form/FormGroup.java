package dev.hydraui.form;

import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonPointer;
import dev.hydraui.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Parts by name. Replacing one copies references only, and counts instead of looking at all. */
public final class FormGroup implements FormNode {

  private final FormShape.Group shape;
  private final JsonPointer path;
  private final Map<String, Integer> indexes;
  private final FormNode[] nodes;
  private final int dirty;
  private final int wrong;

  private FormGroup(
      FormShape.Group shape,
      JsonPointer path,
      Map<String, Integer> indexes,
      FormNode[] nodes,
      int dirty,
      int wrong) {
    this.shape = shape;
    this.path = path;
    this.indexes = indexes;
    this.nodes = nodes;
    this.dirty = dirty;
    this.wrong = wrong;
  }

  static FormGroup of(FormShape.Group shape, JsonPointer path, Optional<JsonValue> initial) {
    FormNode[] nodes = new FormNode[shape.members().size()];
    Map<String, Integer> indexes = new HashMap<>();
    for (Map.Entry<String, FormShape> member : shape.members().entrySet()) {
      String name = member.getKey();
      nodes[indexes.size()] = FormNode.of(member.getValue(), path.child(name), in(initial, name));
      indexes.put(name, indexes.size());
    }
    return counted(shape, path, indexes, nodes);
  }

  private static Optional<JsonValue> in(Optional<JsonValue> object, String name) {
    return object.flatMap(
        value -> value instanceof JsonObject some ? some.get(name) : Optional.empty());
  }

  private static FormGroup counted(
      FormShape.Group shape, JsonPointer path, Map<String, Integer> indexes, FormNode[] nodes) {
    int dirty = 0;
    int wrong = 0;
    for (FormNode node : nodes) {
      dirty += node.isDirty() ? 1 : 0;
      wrong += node.isValid() ? 0 : 1;
    }
    return new FormGroup(shape, path, indexes, nodes, dirty, wrong);
  }

  /** The parts in order. */
  public List<FormNode> nodes() {
    return Collections.unmodifiableList(Arrays.asList(nodes));
  }

  /** The fields directly in this group, in order. */
  public List<FormField> fields() {
    List<FormField> fields = new ArrayList<>();
    for (FormNode node : nodes) {
      if (node instanceof FormField field) {
        fields.add(field);
      }
    }
    return fields;
  }

  /** The part of that name. */
  public Optional<FormNode> get(String name) {
    Integer index = indexes.get(name);
    return index == null ? Optional.empty() : Optional.of(nodes[index]);
  }

  @Override
  public JsonPointer path() {
    return path;
  }

  @Override
  public boolean isDirty() {
    return dirty > 0;
  }

  @Override
  public boolean isValid() {
    return wrong == 0;
  }

  /** The members that have a value; empty if none has. */
  @Override
  public Optional<JsonValue> value() {
    JsonObject object = object(false);
    return object.isEmpty() ? Optional.empty() : Optional.of(object);
  }

  /** The members that have a value: all, or those that are dirty, each whole. */
  JsonObject object(boolean onlyDirty) {
    JsonObject.Builder members = JsonObject.builder();
    int i = 0;
    for (String name : shape.members().keySet()) {
      FormNode node = nodes[i++];
      if (!onlyDirty || node.isDirty()) {
        node.value().ifPresent(value -> members.put(name, value));
      }
    }
    return members.build();
  }

  @Override
  public Optional<FormNode> find(JsonPointer wanted, int depth) {
    if (depth == wanted.tokens().size()) {
      return Optional.of(this);
    }
    return get(wanted.tokens().get(depth)).flatMap(node -> node.find(wanted, depth + 1));
  }

  @Override
  public FormGroup replace(JsonPointer wanted, int depth, UnaryOperator<FormNode> change) {
    if (depth == wanted.tokens().size()) {
      return (FormGroup) change.apply(this);
    }
    Integer index = indexes.get(wanted.tokens().get(depth));
    if (index == null) {
      return this;
    }
    FormNode before = nodes[index];
    FormNode after = before.replace(wanted, depth + 1, change);
    if (after == before) {
      return this;
    }
    FormNode[] all = nodes.clone();
    all[index] = after;
    int nowDirty = dirty + (after.isDirty() ? 1 : 0) - (before.isDirty() ? 1 : 0);
    int nowWrong = wrong + (after.isValid() ? 0 : 1) - (before.isValid() ? 0 : 1);
    return new FormGroup(shape, path, indexes, all, nowDirty, nowWrong);
  }

  @Override
  public FormGroup each(UnaryOperator<FormField> change) {
    return with(node -> node.each(change));
  }

  private FormGroup with(UnaryOperator<FormNode> change) {
    FormNode[] all = new FormNode[nodes.length];
    boolean same = true;
    for (int i = 0; i < nodes.length; i++) {
      all[i] = change.apply(nodes[i]);
      same &= all[i] == nodes[i];
    }
    return same ? this : counted(shape, path, indexes, all);
  }

  @Override
  public void forEach(Consumer<? super FormField> take) {
    for (FormNode node : nodes) {
      node.forEach(take);
    }
  }

  @Override
  public FormGroup restored() {
    return with(FormNode::restored);
  }

  @Override
  public FormGroup over(Optional<JsonValue> initial, Predicate<FormNode> settled) {
    return with(node -> node.over(in(initial, node.path().last().orElse("")), settled));
  }

  @Override
  public Optional<JsonPointer> pathOf(JsonPointer pointer, int depth) {
    if (depth == pointer.tokens().size()) {
      return Optional.of(path);
    }
    return get(pointer.tokens().get(depth)).flatMap(node -> node.pathOf(pointer, depth + 1));
  }

  @Override
  public Optional<JsonPointer> pointerOf(JsonPointer wanted, int depth) {
    if (depth == wanted.tokens().size()) {
      return Optional.of(JsonPointer.ROOT);
    }
    String name = wanted.tokens().get(depth);
    return get(name)
        .flatMap(node -> node.pointerOf(wanted, depth + 1))
        .map(rest -> JsonPointer.of(name).append(rest));
  }
}
