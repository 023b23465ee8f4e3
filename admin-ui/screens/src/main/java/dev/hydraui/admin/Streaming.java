package dev.hydraui.admin;

import dev.hydraui.admin.data.Change;
import dev.hydraui.admin.list.ListState;
import dev.hydraui.admin.record.RecordState;
import dev.hydraui.capability.Clock;
import dev.hydraui.capability.EventStream;
import dev.hydraui.machine.Effect;
import dev.hydraui.machine.Step;
import java.util.Optional;

/** Takes in what others have changed. */
final class Streaming {

  /** Many changes at once make one request. */
  private static final long WHILE = 250;

  private final Starting starting;
  private final Steering steering;

  Streaming(Starting starting, Steering steering) {
    this.starting = starting;
    this.steering = steering;
  }

  Step<AdminState, AdminEvent> update(AdminState state, AdminEvent event) {
    if (event instanceof AdminEvent.RefreshDue) {
      return state.stale() ? steering.refresh(state.stale(false)) : Step.of(state);
    }
    EventStream.Delivery delivery = ((AdminEvent.Streamed) event).delivery();
    if (delivery instanceof EventStream.Delivery.Lost) {
      return Step.of(state.gone(true));
    }
    if (delivery instanceof EventStream.Delivery.Opened) {
      return state.gone() ? starting.fetch(state, false) : Step.of(state);
    }
    EventStream.Delivery.Message message = (EventStream.Delivery.Message) delivery;
    if (message.name().equals("reset")) {
      return soon(state);
    }
    Optional<Change> change = Change.read(message);
    return change.isPresent() ? changed(state, change.get()) : Step.of(state);
  }

  private Step<AdminState, AdminEvent> changed(AdminState state, Change change) {
    if (state.screen() instanceof Screen.Listed listed) {
      ListState list = listed.list();
      return list.entity().equals(change.entity()) ? soon(state) : Step.of(state);
    }
    if (!(state.screen() instanceof Screen.Opened opened)) {
      return Step.of(state);
    }
    RecordState record = opened.record();
    if (record.entity().equals(change.entity()) && record.key().equals(Optional.of(change.key()))) {
      return Step.of(state.screen(new Screen.Opened(record.changedBy(change))));
    }
    return record.shows(change.entity()) ? soon(state) : Step.of(state);
  }

  private static Step<AdminState, AdminEvent> soon(AdminState state) {
    return state.stale()
        ? Step.of(state)
        : Step.of(
            state.stale(true),
            Effect.ask(new Clock.After(WHILE), now -> new AdminEvent.RefreshDue()));
  }
}
