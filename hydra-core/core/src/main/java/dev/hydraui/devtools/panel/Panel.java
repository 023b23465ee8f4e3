package dev.hydraui.devtools.panel;

import dev.hydraui.capability.Clock;
import dev.hydraui.capability.Download;
import dev.hydraui.capability.FileText;
import dev.hydraui.devtools.Change;
import dev.hydraui.devtools.EventLog;
import dev.hydraui.devtools.Recording;
import dev.hydraui.devtools.Timeline;
import dev.hydraui.devtools.Traced;
import dev.hydraui.json.Json;
import dev.hydraui.machine.Effect;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.machine.Subscription;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shows a program that runs recorded, and travels in it. A machine of its own beside the program's,
 * with the capabilities of {@link Program}; on each platform it stands in a root of its own.
 */
public final class Panel<S, E> implements Machine<PanelState<S, E>, PanelEvent<S, E>> {

  private static final String FILE = "hydra-events.json";

  private final Optional<EventLog<S, E>> log;
  private final Report<S, E> report;
  private final PanelView<S, E> view;

  /**
   * @param anatomy how states and events are taken apart
   * @param log how they are written; without it a log can be looked at but not played again
   */
  public Panel(Anatomy anatomy, Optional<EventLog<S, E>> log) {
    this.log = log;
    this.report = new Report<>(new Notation(anatomy));
    this.view = new PanelView<>(anatomy, log.isPresent());
  }

  @Override
  public Step<PanelState<S, E>, PanelEvent<S, E>> init() {
    return Step.of(PanelState.first());
  }

  @Override
  public Step<PanelState<S, E>, PanelEvent<S, E>> update(
      PanelState<S, E> state, PanelEvent<S, E> event) {
    if (event instanceof PanelEvent.Noticed<S, E> noticed) {
      return notice(state, noticed.recording());
    }
    if (event instanceof PanelEvent.Looked<S, E> looked) {
      return mark(state.with(looked.look()), Optional.empty());
    }
    if (event instanceof PanelEvent.Marked<S, E> marked) {
      return mark(state, marked.change());
    }
    if (event instanceof PanelEvent.Travelled<S, E> travelled) {
      return travel(state.playing(false), travelled.wish());
    }
    if (event instanceof PanelEvent.Chosen<S, E> chosen) {
      String name = chosen.file().name();
      return Step.of(
          state.error(""),
          Effect.ask(
              new FileText(chosen.file().handle()), text -> new PanelEvent.Read<>(name, text)));
    }
    if (event instanceof PanelEvent.Read<S, E> read) {
      return read(state, read);
    }
    if (event instanceof PanelEvent.Stopped || state.recording().isEmpty()) {
      return Step.of(state.playing(false));
    }
    Recording<S, E> recording = state.recording().get();
    if (event instanceof PanelEvent.Exported) {
      return export(state, recording);
    }
    return event instanceof PanelEvent.Played
        ? travel(state.playing(true), new Traced.Show<>(recording.timeline().first().number()))
        : tick(state, recording.timeline());
  }

  private Step<PanelState<S, E>, PanelEvent<S, E>> notice(
      PanelState<S, E> state, Recording<S, E> recording) {
    int before = state.recording().map(Panel::drawings).orElse(0);
    PanelState<S, E> next = state.with(recording);
    return before == drawings(recording) ? Step.of(next) : mark(next, Optional.empty());
  }

  private static int drawings(Recording<?, ?> recording) {
    int kept = recording.renders().size();
    return kept == 0 ? 0 : recording.renders().get(kept - 1).number() + 1;
  }

  private Step<PanelState<S, E>, PanelEvent<S, E>> mark(
      PanelState<S, E> state, Optional<Change> change) {
    return change.isEmpty() && state.marked().isEmpty()
        ? Step.of(state)
        : Step.of(state.marked(change), Effect.tell(new Program.Mark(change)));
  }

  private Step<PanelState<S, E>, PanelEvent<S, E>> tick(
      PanelState<S, E> state, Timeline<S, E> timeline) {
    if (!state.playing()) {
      return Step.of(state);
    }
    int next = timeline.shown() + 1;
    boolean more = next < timeline.last().number();
    return travel(state.playing(more), more ? new Traced.Show<>(next) : new Traced.Present<>());
  }

  private Step<PanelState<S, E>, PanelEvent<S, E>> travel(
      PanelState<S, E> state, Traced<S, E> wish) {
    return Step.of(state, Effect.tell(new Program.Travel<>(wish)));
  }

  private Step<PanelState<S, E>, PanelEvent<S, E>> export(
      PanelState<S, E> state, Recording<S, E> recording) {
    try {
      String text = Json.pretty(report.of(recording, log));
      return Step.of(
          state.error(""), Effect.tell(new Download.Text(FILE, "application/json", text)));
    } catch (RuntimeException failure) {
      return Step.of(state.error("The log could not be written: " + failure.getMessage()));
    }
  }

  private Step<PanelState<S, E>, PanelEvent<S, E>> read(
      PanelState<S, E> state, PanelEvent.Read<S, E> read) {
    if (read.text().isEmpty() || log.isEmpty()) {
      return Step.of(state.error(read.file() + " cannot be read"));
    }
    try {
      Traced<S, E> replay = log.get().read(Json.parse(read.text().get()));
      return travel(
          state.playing(false).error("").with(state.look().part(Look.Part.MOMENT)), replay);
    } catch (RuntimeException wrong) {
      return Step.of(state.error(read.file() + ": " + wrong.getMessage()));
    }
  }

  @Override
  public List<Subscription<PanelEvent<S, E>>> subscriptions(PanelState<S, E> state) {
    List<Subscription<PanelEvent<S, E>>> wanted = new ArrayList<>();
    wanted.add(Subscription.to(new Program.Watch<S, E>(), PanelEvent.Noticed::new));
    if (state.playing()) {
      wanted.add(
          Subscription.to(new Clock.Every(state.look().pace()), time -> new PanelEvent.Ticked<>()));
    }
    return wanted;
  }

  @Override
  public Node<PanelEvent<S, E>> view(PanelState<S, E> state) {
    return view.of(state);
  }
}
