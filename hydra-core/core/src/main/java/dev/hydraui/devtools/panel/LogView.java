package dev.hydraui.devtools.panel;

import dev.hydraui.component.Emphasis;
import dev.hydraui.component.ItemList;
import dev.hydraui.component.TextStyle;
import dev.hydraui.component.Ui;
import dev.hydraui.devtools.Failure;
import dev.hydraui.devtools.Recording;
import dev.hydraui.devtools.Traced;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;

/** What failed, and the log as a file. */
final class LogView<S, E> extends Ui<PanelEvent<S, E>> {

  private final boolean plays;

  /**
   * @param plays whether a log can be played again
   */
  LogView(boolean plays) {
    this.plays = plays;
  }

  Node<PanelEvent<S, E>> of(PanelState<S, E> state) {
    return column(
        row(export()),
        plays
            ? fileUpload(
                    "Play a log again", List.of(), files -> new PanelEvent.Chosen<>(files.get(0)))
                .accept(".json,application/json")
                .description("Its events take the place of those that are here.")
                .error(state.error())
            : text("A log can be played again where the devtools are given codecs")
                .style(TextStyle.MUTED));
  }

  private Node<PanelEvent<S, E>> export() {
    return button("Export the log", new PanelEvent.Exported<S, E>())
        .emphasis(Emphasis.PRIMARY)
        .icon("download");
  }

  Node<PanelEvent<S, E>> failures(Recording<S, E> recording) {
    if (recording.failures().isEmpty()) {
      return emptyState("Nothing failed", "What the machine, a capability or a drawer throws.");
    }
    List<Node<PanelEvent<S, E>>> items = new ArrayList<>();
    for (Failure failure : recording.failures()) {
      items.add(failure(failure, recording));
    }
    return column(row(export()), new ItemList<>("Failures", items));
  }

  private Node<PanelEvent<S, E>> failure(Failure failure, Recording<S, E> recording) {
    int end = failure.text().indexOf('\n');
    String place = failure.place().isEmpty() ? "" : " in " + failure.place();
    return item(
            end < 0 ? failure.text() : failure.text().substring(0, end),
            when(end > 0, () -> code(failure.text())),
            when(
                recording.timeline().has(failure.moment()),
                () ->
                    row(
                        button(
                            "Show moment " + failure.moment(),
                            new PanelEvent.Travelled<>(new Traced.Show<>(failure.moment()))))))
        .description("At moment " + failure.moment() + place);
  }
}
