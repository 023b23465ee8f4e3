package dev.hydraui.benchmarks.keystroke;

import dev.hydraui.component.Column;
import dev.hydraui.component.Gap;
import dev.hydraui.component.Ui;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;

/** A form of 1,000 texts, each of which has to be of a certain length. */
public final class Entries extends Ui<Entries.Typed>
    implements Machine<List<Entries.Entry>, Entries.Typed> {

  private static final int FIELDS = 1_000;
  private static final int LEAST = 8;

  private final boolean byIdentity;

  /**
   * @param byIdentity whether fields that did not change are skipped; otherwise every keystroke
   *     makes and compares all of them, as a view without {@code each} does
   */
  public Entries(boolean byIdentity) {
    this.byIdentity = byIdentity;
  }

  /** A field's place and text. */
  public record Entry(int number, String value) {}

  /** A field has another text. */
  public record Typed(int number, String value) {}

  @Override
  public Step<List<Entry>, Typed> init() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < FIELDS; i++) {
      entries.add(new Entry(i, ""));
    }
    return Step.of(entries);
  }

  @Override
  public Step<List<Entry>, Typed> update(List<Entry> entries, Typed typed) {
    List<Entry> next = new ArrayList<>(entries);
    next.set(typed.number(), new Entry(typed.number(), typed.value()));
    return Step.of(next);
  }

  @Override
  public Node<Typed> view(List<Entry> entries) {
    if (byIdentity) {
      return column(each(entries, Entry::number, this::field));
    }
    List<Node<Typed>> fields = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      fields.add(field(entry));
    }
    return new Column<>(Gap.MEDIUM, fields);
  }

  private Node<Typed> field(Entry entry) {
    return textField(
            "Field " + (entry.number() + 1),
            entry.value(),
            value -> new Typed(entry.number(), value))
        .error(error(entry.value()));
  }

  private static String error(String value) {
    int length = value.length();
    return length == 0 || length >= LEAST
        ? ""
        : length + " characters are too few: at least " + LEAST;
  }
}
