package dev.hydraui.devtools.panel;

import dev.hydraui.component.Emphasis;
import dev.hydraui.component.Gap;
import dev.hydraui.component.TextStyle;
import dev.hydraui.component.Ui;
import dev.hydraui.devtools.Moment;
import dev.hydraui.devtools.Timeline;
import dev.hydraui.devtools.Traced;
import dev.hydraui.node.Node;
import java.util.List;

/** The moments, the newest last; as many as asked for, since there may be a thousand. */
final class MomentsView<S, E> extends Ui<PanelEvent<S, E>> {

  private final Notation notation;

  MomentsView(Notation notation) {
    this.notation = notation;
  }

  Node<PanelEvent<S, E>> of(Look look, Timeline<S, E> timeline) {
    List<Moment<S, E>> kept = timeline.moments();
    int hidden = Math.max(0, kept.size() - look.listed());
    if (hidden > 0) {
      hidden = Math.min(hidden, timeline.shown() - timeline.first().number());
    }
    int dropped = timeline.first().number();
    return column(
            hidden > 0 ? earlier(look, hidden) : nothing(),
            when(
                hidden == 0 && dropped > 0,
                () ->
                    text(PanelView.counted(dropped, "earlier moment") + " dropped")
                        .style(TextStyle.MUTED)),
            tree(
                "Moments",
                each(
                    kept.subList(hidden, kept.size()),
                    Moment::number,
                    moment -> moment.number() == timeline.shown(),
                    this::line)))
        .gap(Gap.SMALL);
  }

  private Node<PanelEvent<S, E>> earlier(Look look, int hidden) {
    return button(
            "Show " + Math.min(hidden, Look.PAGE) + " earlier",
            new PanelEvent.Looked<>(look.listed(look.listed() + Look.PAGE)))
        .emphasis(Emphasis.QUIET);
  }

  private Node<PanelEvent<S, E>> line(Moment<S, E> moment, boolean shown) {
    String event =
        moment
            .event()
            .map(happened -> notation.line(happened, 120))
            .orElse(moment.number() == 0 ? "The beginning" : "What came before");
    String icon =
        moment.failure().isPresent() ? "danger" : moment.effects().isEmpty() ? "" : "send";
    return treeItem(moment.number() + "  " + event)
        .icon(icon)
        .selected(shown)
        .onSelect(new PanelEvent.Travelled<>(new Traced.Show<>(moment.number())));
  }
}
