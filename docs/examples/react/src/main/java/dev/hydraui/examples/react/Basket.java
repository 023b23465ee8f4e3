package dev.hydraui.examples.react;

import dev.hydraui.component.Ui;
import dev.hydraui.examples.react.Basket.Contents;
import dev.hydraui.examples.react.Basket.Event;
import dev.hydraui.json.JsonCodec;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;

/** What someone is about to buy. */
public final class Basket extends Ui<Event> implements Machine<Contents, Event> {

  // region codecs
  @JsonCodec
  public record Contents(List<Line> lines, int cents) {}

  public record Line(String article, int pieces, int cents) {}

  @JsonCodec
  public sealed interface Event {
    record Add(String article, int cents) implements Event {}

    record Remove(String article) implements Event {}
  }

  // endregion

  @Override
  public Step<Contents, Event> init() {
    return Step.of(new Contents(List.of(), 0));
  }

  @Override
  public Step<Contents, Event> update(Contents contents, Event event) {
    List<Line> lines = new ArrayList<>();
    boolean found = false;
    for (Line line : contents.lines()) {
      if (event instanceof Event.Add add && line.article().equals(add.article())) {
        found = true;
        lines.add(new Line(add.article(), line.pieces() + 1, line.cents() + add.cents()));
      } else if (!(event instanceof Event.Remove remove)
          || !line.article().equals(remove.article())) {
        lines.add(line);
      }
    }
    if (event instanceof Event.Add add && !found) {
      lines.add(new Line(add.article(), 1, add.cents()));
    }
    int cents = 0;
    for (Line line : lines) {
      cents += line.cents();
    }
    return Step.of(new Contents(lines, cents));
  }

  @Override
  public Node<Event> view(Contents contents) {
    if (contents.lines().isEmpty()) {
      return text("Your basket is empty.");
    }
    return column(each(contents.lines(), Line::article, this::line));
  }

  private Node<Event> line(Line line) {
    return row(
        text(line.pieces() + " × " + line.article()),
        button("Remove " + line.article(), new Event.Remove(line.article())));
  }
}
