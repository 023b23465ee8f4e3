package dev.hydraui.devtools.panel;

import dev.hydraui.component.Column;
import dev.hydraui.component.Detail;
import dev.hydraui.component.Details;
import dev.hydraui.component.Gap;
import dev.hydraui.component.SortDirection;
import dev.hydraui.component.TableColumn;
import dev.hydraui.component.TextStyle;
import dev.hydraui.component.Ui;
import dev.hydraui.devtools.InFlight;
import dev.hydraui.devtools.Moment;
import dev.hydraui.devtools.Timeline;
import dev.hydraui.machine.Effect;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;

/** What is known of the moment that is shown. */
final class MomentView<S, E> extends Ui<PanelEvent<S, E>> {

  private final Anatomy anatomy;
  private final Notation notation;

  MomentView(Anatomy anatomy, Notation notation) {
    this.anatomy = anatomy;
    this.notation = notation;
  }

  Node<PanelEvent<S, E>> of(Timeline<S, E> timeline) {
    Moment<S, E> moment = timeline.moment();
    List<Node<PanelEvent<S, E>>> parts = new ArrayList<>();
    moment.event().ifPresent(event -> parts.add(detail("Event", code(notation.block(event)))));
    moment.failure().ifPresent(failure -> parts.add(detail("Failed", code("" + failure))));
    if (timeline.has(moment.number() - 1)) {
      parts.add(changes(timeline.at(moment.number() - 1).state(), moment.state()));
    }
    if (!moment.effects().isEmpty()) {
      parts.add(effects(moment, timeline));
    }
    if (!timeline.inFlight().isEmpty()) {
      parts.add(inFlight(timeline.inFlight()));
    }
    parts.add(detail("State", code(notation.block(moment.state()))));
    return new Details<>(parts);
  }

  private Detail<PanelEvent<S, E>> changes(S before, S after) {
    List<Difference> differences = Difference.between(before, after, anatomy);
    if (differences.isEmpty()) {
      return detail("Changes", text("None").style(TextStyle.MUTED));
    }
    return detail(
        "Changes",
        table(
            "Changes",
            List.of(column("place", "Place"), column("before", "Before"), column("after", "After")),
            each(differences, Difference::place, this::row)));
  }

  private static TableColumn column(String key, String title) {
    return new TableColumn(key, title, false, SortDirection.NONE, false);
  }

  private Node<PanelEvent<S, E>> row(Difference difference) {
    String place = difference.place().isRoot() ? "everything" : "" + difference.place();
    return tableRow(
        place,
        cell(place),
        cell(PanelView.line(difference.before(), notation)),
        cell(PanelView.line(difference.after(), notation)));
  }

  private Node<PanelEvent<S, E>> cell(String value) {
    return tableCell("", text(value).style(TextStyle.CODE));
  }

  private Detail<PanelEvent<S, E>> effects(Moment<S, E> moment, Timeline<S, E> timeline) {
    List<Node<PanelEvent<S, E>>> lines = new ArrayList<>();
    for (Effect<E> effect : moment.effects()) {
      if (effect instanceof Effect.Ask<?, E> ask) {
        boolean open = timeline.inFlight().stream().anyMatch(one -> one.ask() == ask);
        lines.add(line(ask, open ? "in flight" : ask.then().isEmpty() ? "told" : "ended"));
      } else {
        Object name = ((Effect.Cancel<E>) effect).name();
        lines.add(line("cancel " + notation.line(name, 100), "done"));
      }
    }
    return detail("Effects", new Column<>(Gap.SMALL, lines));
  }

  private Detail<PanelEvent<S, E>> inFlight(List<InFlight<E>> effects) {
    return detail(
        "In flight now",
        column(
                each(
                    effects,
                    InFlight::number,
                    effect -> line(effect.ask(), "since moment " + effect.moment())))
            .gap(Gap.SMALL));
  }

  private Node<PanelEvent<S, E>> line(Effect.Ask<?, E> ask, String status) {
    String name = ask.name().map(given -> " as " + notation.line(given, 100)).orElse("");
    return line(notation.line(ask.request(), 200) + name, status);
  }

  private Node<PanelEvent<S, E>> line(String what, String status) {
    return row(text(what).style(TextStyle.CODE), badge(status)).gap(Gap.SMALL);
  }
}
