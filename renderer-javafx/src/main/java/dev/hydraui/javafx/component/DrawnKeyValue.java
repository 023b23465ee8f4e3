package dev.hydraui.javafx.component;

import dev.hydraui.component.KeyValue;
import dev.hydraui.component.KeyValueRow;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;
import dev.hydraui.javafx.scene.Semantics;
import dev.hydraui.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Names with values, in an order that the person can change. */
final class DrawnKeyValue extends Drawn<KeyValue<?>, Field> {

  /** Rows that were asked for, and which part of one has the focus when they are there. */
  private record Wanted(List<KeyValueRow> rows, int at, Function<Pair, Node> part) {}

  private final VBox list = new VBox();
  private final Press add = new Press();
  private final List<Pair> pairs = new ArrayList<>();
  private Optional<Wanted> wanted = Optional.empty();

  DrawnKeyValue() {
    super(new Field("h-key-value"));
    VBox whole = new VBox(list, add);
    whole.getStyleClass().add("h-pairs");
    list.getStyleClass().add("h-pairs");
    Semantics.role("list").tell(list);
    add.getStyleClass().add("h-button");
    add.setOnAction(event -> add());
    node().group(whole);
    Focus.onLeave(whole, this::left);
  }

  private void left() {
    wanted = Optional.empty();
    send(component().onBlur());
  }

  private boolean canChange() {
    return !component().disabled() && !component().readOnly();
  }

  private Pair pair() {
    Pair[] made = new Pair[1];
    Pair pair = new Pair(() -> typed(pairs.indexOf(made[0])));
    made[0] = pair;
    Semantics.role("listitem").tell(pair);
    pair.up.setOnAction(event -> move(pair, -1, its -> its.up));
    pair.down.setOnAction(event -> move(pair, 1, its -> its.down));
    pair.remove.setOnAction(event -> remove(pairs.indexOf(pair)));
    pair.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(pair, event));
    list.getChildren().add(pair);
    return pair;
  }

  private void typed(int row) {
    Pair pair = pairs.get(row);
    KeyValueRow now = new KeyValueRow(pair.key.getText(), pair.value.getText());
    List<KeyValueRow> rows = new ArrayList<>(component().rows());
    if (row < rows.size() && !rows.get(row).equals(now)) {
      rows.set(row, now);
      sendSoon(() -> component().onChange().apply(rows));
    }
  }

  private void pressed(Pair pair, KeyEvent event) {
    boolean field = event.getTarget() == pair.key || event.getTarget() == pair.value;
    boolean last = pairs.indexOf(pair) == pairs.size() - 1;
    if (!canChange()) {
      return;
    }
    if (field && event.getCode() == KeyCode.ENTER && last) {
      event.consume();
      add();
    } else if (event.isAltDown()
        && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
      event.consume();
      boolean inKey = event.getTarget() == pair.key;
      move(pair, event.getCode() == KeyCode.UP ? -1 : 1, its -> inKey ? its.key : its.value);
    }
  }

  private void add() {
    List<KeyValueRow> rows = new ArrayList<>(component().rows());
    rows.add(new KeyValueRow("", ""));
    change(rows, rows.size() - 1, its -> its.key);
  }

  private void remove(int row) {
    List<KeyValueRow> rows = new ArrayList<>(component().rows());
    rows.remove(row);
    change(rows, Math.min(row, rows.size() - 1), its -> its.remove);
  }

  private void move(Pair pair, int by, Function<Pair, Node> part) {
    int from = pairs.indexOf(pair);
    int to = from + by;
    if (to >= 0 && to < pairs.size()) {
      List<KeyValueRow> rows = new ArrayList<>(component().rows());
      rows.add(to, rows.remove(from));
      change(rows, to, part);
    }
  }

  /** Asks for other rows; once they are there the focus goes to a part of one of them. */
  private void change(List<KeyValueRow> rows, int focus, Function<Pair, Node> part) {
    wanted = Optional.of(new Wanted(rows, focus, part));
    send(component().onChange().apply(rows));
  }

  private void focus(Wanted its) {
    wanted = Optional.empty();
    (its.at < 0 ? add : its.part.apply(pairs.get(its.at))).requestFocus();
  }

  @Override
  protected void show(KeyValue<?> field) {
    Messages words = surface().words();
    node()
        .write(
            new FieldText(
                field.label(),
                field.description(),
                field.error(),
                field.required(),
                field.disabled(),
                field.readOnly(),
                field.busy()));
    list.setAccessibleText(field.label());
    Words.there(list, !field.rows().isEmpty());
    add.label(words.add(), "add");
    Words.there(add, !field.readOnly());
    if (isFocusedBehind(field.rows().size())) {
      add.requestFocus();
    }
    while (pairs.size() > field.rows().size()) {
      list.getChildren().remove(pairs.remove(pairs.size() - 1));
    }
    while (pairs.size() < field.rows().size()) {
      pairs.add(pair());
    }
    for (int i = 0; i < pairs.size(); i++) {
      write(pairs.get(i), i, field, words);
    }
    wanted.filter(its -> its.rows.equals(field.rows())).ifPresent(this::focus);
  }

  /** Whether the focus is in a row from there on: the field keeps it when that goes. */
  private boolean isFocusedBehind(int rows) {
    return pairs.stream().skip(rows).anyMatch(Node::isFocusWithin);
  }

  private void write(Pair pair, int index, KeyValue<?> field, Messages words) {
    KeyValueRow row = field.rows().get(index);
    String number = words.row(index + 1);
    text(pair, pair.key, field.keyLabel().isEmpty() ? words.key() : field.keyLabel(), number);
    text(
        pair,
        pair.value,
        field.valueLabel().isEmpty() ? words.value() : field.valueLabel(),
        number);
    String name = row.key().isEmpty() ? number : row.key();
    button(pair.up, "chevron-up", words.moveUp(name), index == 0);
    button(pair.down, "chevron-down", words.moveDown(name), index == pairs.size() - 1);
    button(pair.remove, "close", words.remove(name), false);
    if (!isAwaiting()) {
      pair.typedKey.write(row.key());
      pair.typedValue.write(row.value());
    }
  }

  private void text(Pair pair, TextLine line, String word, String number) {
    Naming.of(line, word + ", " + number, pair);
    line.setPromptText(word);
    line.setEditable(!component().readOnly());
    boolean invalid = !component().error().isEmpty();
    Semantics.NONE.in("invalid", invalid).tell(line);
    Styles.flag(line, "invalid", invalid);
  }

  /** At an end a button stays, so that the focus does too. */
  private void button(Press press, String icon, String name, boolean ends) {
    press.icon(icon, name);
    press.hold(ends);
    Words.there(press, !component().readOnly());
  }
}
