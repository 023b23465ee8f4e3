package dev.hydraui.devtools.panel;

import dev.hydraui.component.Column;
import dev.hydraui.component.Gap;
import dev.hydraui.component.ItemList;
import dev.hydraui.component.Option;
import dev.hydraui.component.TextStyle;
import dev.hydraui.component.Ui;
import dev.hydraui.devtools.Change;
import dev.hydraui.devtools.Render;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a drawing of the view changed on screen, and why. */
final class RenderView<S, E> extends Ui<PanelEvent<S, E>> {

  private final Anatomy anatomy;
  private final Notation notation;

  RenderView(Anatomy anatomy, Notation notation) {
    this.anatomy = anatomy;
    this.notation = notation;
  }

  Node<PanelEvent<S, E>> of(PanelState<S, E> state, List<Render> renders) {
    if (renders.isEmpty()) {
      return emptyState("Nothing was drawn yet", "");
    }
    Look look = state.look();
    Render render = chosen(look, renders);
    return column(
        select(
            "Drawing",
            "" + look.render(),
            options(renders),
            number -> new PanelEvent.Looked<>(look.render(Integer.parseInt(number)))),
        render.changes().isEmpty()
            ? text("Nothing changed on screen").style(TextStyle.MUTED)
            : changes(render, state.marked()),
        when(
            render.more() > 0,
            () -> text("and " + PanelView.counted(render.more(), "further change"))));
  }

  private static Render chosen(Look look, List<Render> renders) {
    for (Render render : renders) {
      if (render.number() == look.render()) {
        return render;
      }
    }
    return renders.get(renders.size() - 1);
  }

  private static List<Option> options(List<Render> renders) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("" + Look.LATEST, "The last one"));
    for (int i = renders.size() - 1; i >= 0; i--) {
      Render render = renders.get(i);
      int changes = render.changes().size() + render.more();
      options.add(
          new Option(
              "" + render.number(),
              render.number()
                  + ": moment "
                  + render.moment()
                  + ", "
                  + PanelView.counted(changes, "change")));
    }
    return options;
  }

  private Node<PanelEvent<S, E>> changes(Render render, Optional<Change> marked) {
    List<Node<PanelEvent<S, E>>> items = new ArrayList<>();
    for (Change change : render.changes()) {
      items.add(change(change, marked.isPresent() && marked.get() == change));
    }
    return new ItemList<>("Changes on screen", items);
  }

  private Node<PanelEvent<S, E>> change(Change change, boolean marked) {
    String what =
        switch (change.kind()) {
          case MADE -> "New: ";
          case CHANGED -> "Changed: ";
          case MOVED -> "Moved: ";
          case REMOVED -> "Removed: ";
        };
    List<Node<PanelEvent<S, E>>> reasons = new ArrayList<>();
    for (String reason : reasons(change)) {
      reasons.add(text(reason).style(TextStyle.CODE));
    }
    return item(what + change.name(), new Column<>(Gap.NONE, reasons))
        .description(change.path())
        .onOpen(new PanelEvent.Marked<>(marked ? Optional.empty() : Optional.of(change)));
  }

  private List<String> reasons(Change change) {
    if (change.before().isEmpty()) {
      return List.of(change.why());
    }
    List<String> reasons = new ArrayList<>();
    for (Difference difference :
        Difference.between(
            Change.properties(change.before().get()),
            Change.properties(change.component()),
            anatomy)) {
      reasons.add(
          ("" + difference.place()).substring(1)
              + ": "
              + PanelView.line(difference.before(), notation)
              + " → "
              + PanelView.line(difference.after(), notation));
    }
    return reasons.isEmpty() ? List.of("Its properties differ") : reasons;
  }
}
