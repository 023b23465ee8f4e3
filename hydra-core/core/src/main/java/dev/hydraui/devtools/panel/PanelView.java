package dev.hydraui.devtools.panel;

import dev.hydraui.component.Emphasis;
import dev.hydraui.component.Gap;
import dev.hydraui.component.MenuItem;
import dev.hydraui.component.Tab;
import dev.hydraui.component.TextStyle;
import dev.hydraui.component.Ui;
import dev.hydraui.devtools.Recording;
import dev.hydraui.devtools.Timeline;
import dev.hydraui.devtools.Traced;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a panel looks: a button, or its controls, the moments and what is known of one of them. */
final class PanelView<S, E> extends Ui<PanelEvent<S, E>> {

  private static final int[] PACES = {100, 500, 2_000};
  private static final String[] PACE_NAMES = {"Fast", "Medium", "Slow"};

  private final MomentsView<S, E> moments;
  private final MomentView<S, E> moment;
  private final RenderView<S, E> render;
  private final LogView<S, E> log;

  PanelView(Anatomy anatomy, boolean plays) {
    Notation notation = new Notation(anatomy);
    this.moments = new MomentsView<>(notation);
    this.moment = new MomentView<>(anatomy, notation);
    this.render = new RenderView<>(anatomy, notation);
    this.log = new LogView<>(plays);
  }

  Node<PanelEvent<S, E>> of(PanelState<S, E> state) {
    Look look = state.look();
    if (state.recording().isEmpty()) {
      return nothing();
    }
    Recording<S, E> recording = state.recording().get();
    return look.open() ? keyed("open", panel(state, recording)) : closed(look, recording);
  }

  private Node<PanelEvent<S, E>> closed(Look look, Recording<S, E> recording) {
    int failures = recording.failures().size();
    String label = failures == 0 ? "Devtools" : "Devtools: " + counted(failures, "failure");
    return keyed(
        "closed",
        button(label, new PanelEvent.Looked<>(look.open(true)))
            .icon(failures == 0 ? "history" : "danger"));
  }

  private Node<PanelEvent<S, E>> panel(PanelState<S, E> state, Recording<S, E> recording) {
    Look look = state.look();
    Node<PanelEvent<S, E>> list = moments.of(look, recording.timeline());
    Node<PanelEvent<S, E>> part = parts(state, recording);
    return column(
            controls(state, recording.timeline()),
            look.dock() == Dock.SIDE
                ? column(list, part).gap(Gap.SMALL)
                : split(
                    "Moments",
                    look.percent(),
                    percent -> new PanelEvent.Looked<>(look.percent(percent)),
                    list,
                    part))
        .gap(Gap.SMALL);
  }

  private Node<PanelEvent<S, E>> controls(PanelState<S, E> state, Timeline<S, E> timeline) {
    Look look = state.look();
    boolean side = look.dock() == Dock.SIDE;
    return toolbar(
        "Time travel",
        iconButton("previous", "One moment back", show(timeline.shown() - 1)),
        iconButton("next", "One moment forward", show(timeline.shown() + 1)),
        state.playing()
            ? button("Stop", new PanelEvent.Stopped<>()).emphasis(Emphasis.QUIET).icon("close")
            : button("Play", new PanelEvent.Played<>()).emphasis(Emphasis.QUIET).icon("play"),
        menu("Pace", paces(look), key -> new PanelEvent.Looked<>(look.pace(toPace(key)))),
        text("Moment " + timeline.shown() + " of " + timeline.last().number())
            .style(TextStyle.MUTED),
        when(
            !timeline.isPresent(),
            () -> button("To the present", new PanelEvent.Travelled<>(new Traced.Present<>()))),
        spacer(),
        iconButton(
            "columns",
            side ? "Dock at the bottom" : "Dock at the side",
            new PanelEvent.Looked<>(look.dock(side ? Dock.BOTTOM : Dock.SIDE))),
        iconButton("close", "Close devtools", new PanelEvent.Looked<>(look.open(false))));
  }

  private static <S, E> PanelEvent<S, E> show(int moment) {
    return new PanelEvent.Travelled<>(new Traced.Show<>(moment));
  }

  private static List<MenuItem> paces(Look look) {
    List<MenuItem> items = new ArrayList<>();
    for (int i = 0; i < PACES.length; i++) {
      items.add(MenuItem.of("" + i, PACE_NAMES[i]).checked(PACES[i] == look.pace()));
    }
    return items;
  }

  private static int toPace(String key) {
    return PACES[Integer.parseInt(key)];
  }

  private Node<PanelEvent<S, E>> parts(PanelState<S, E> state, Recording<S, E> recording) {
    Look look = state.look();
    int failures = recording.failures().size();
    List<Tab> tabs =
        List.of(
            new Tab("MOMENT", "Moment", ""),
            new Tab("DRAWING", "Drawing", ""),
            new Tab("FAILURES", "Failures", failures == 0 ? "" : "" + failures),
            new Tab("LOG", "Log", ""));
    Node<PanelEvent<S, E>> shown =
        switch (look.part()) {
          case MOMENT -> moment.of(recording.timeline());
          case DRAWING -> render.of(state, recording.renders());
          case FAILURES -> log.failures(recording);
          case LOG -> log.of(state);
        };
    return tabs(
        "Devtools",
        tabs,
        look.part().name(),
        key -> new PanelEvent.Looked<>(look.part(part(key))),
        keyed(look.part(), shown));
  }

  private static Look.Part part(String key) {
    for (Look.Part part : Look.Part.values()) {
      if (part.name().equals(key)) {
        return part;
      }
    }
    return Look.Part.MOMENT;
  }

  /** So many of something. */
  static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** How a value that may not be there is shown. */
  static String line(Optional<Object> value, Notation notation) {
    return value.map(there -> notation.line(there, 200)).orElse("nothing");
  }
}
