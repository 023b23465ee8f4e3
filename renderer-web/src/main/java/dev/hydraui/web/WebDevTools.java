package dev.hydraui.web;

import dev.hydraui.devtools.EventLog;
import dev.hydraui.devtools.Recorder;
import dev.hydraui.devtools.panel.Anatomy;
import dev.hydraui.devtools.panel.Panel;
import dev.hydraui.devtools.panel.PanelEvent;
import dev.hydraui.devtools.panel.PanelState;
import dev.hydraui.devtools.panel.Program;
import dev.hydraui.json.Codec;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Loop;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Store;
import dev.hydraui.reconcile.LiveView;
import dev.hydraui.web.devtools.Docked;
import dev.hydraui.web.devtools.RecordParts;
import dev.hydraui.web.dom.DomHost;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import dev.hydraui.web.dom.Events;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Runs machines in a page with a panel beside them that remembers what happens, goes back to it and
 * says what was drawn and why. For development: a program that calls {@link WebRenderer} instead
 * has nothing of it.
 */
public final class WebDevTools {

  private WebDevTools() {}

  /** Runs a machine as {@link WebRenderer#mount(String, Machine)} does, with devtools. */
  public static <S, E> Mounted<S, E> mount(String selector, Machine<S, E> machine) {
    return mount(
        WebRenderer.emptied(selector),
        machine,
        WebCapabilities.all(),
        Failures::report,
        Optional.empty());
  }

  /**
   * Runs a machine as {@link WebRenderer#mount(String, Machine, Capabilities)} does, with devtools
   * that can play again what they have kept.
   *
   * @param states writes and reads the machine's states
   * @param events writes and reads its events
   */
  public static <S, E> Mounted<S, E> mount(
      String selector,
      Machine<S, E> machine,
      Capabilities capabilities,
      Codec<S> states,
      Codec<E> events) {
    return mount(
        WebRenderer.emptied(selector),
        machine,
        capabilities,
        Failures::report,
        Optional.of(new EventLog<>(states, events)));
  }

  /**
   * Runs a machine in an empty element, with devtools.
   *
   * @param onFailure told what the machine, a capability or a drawer threw
   */
  static <S, E> Mounted<S, E> mount(
      Element root,
      Machine<S, E> machine,
      Capabilities capabilities,
      Consumer<? super Throwable> onFailure) {
    return mount(root, machine, capabilities, onFailure, Optional.empty());
  }

  private static <S, E> Mounted<S, E> mount(
      Element root,
      Machine<S, E> machine,
      Capabilities capabilities,
      Consumer<? super Throwable> onFailure,
      Optional<EventLog<S, E>> log) {
    Recorder<S, E> recorder = new Recorder<>(machine, capabilities, Loop.HERE, onFailure);
    Docked docked = Docked.beside(root);
    Store<PanelState<S, E>, PanelEvent<S, E>> panel =
        Store.start(
            new Panel<>(new Anatomy(RecordParts::of), log),
            WebCapabilities.all().with(Program.of(recorder)).with(docked.capabilities()),
            Loop.HERE,
            onFailure);
    docked.show(panel.state().look());
    panel.listen(state -> docked.show(state.look()));
    Events panelEvents = new Events(docked.element(), onFailure);
    LiveView<?, ?, Drawn> panelView =
        new LiveView<>(
            panel, new DomHost(panelEvents), new Drawn(docked.element()), new DomFrames(onFailure));
    Events events = new Events(root, recorder::fail);
    LiveView<?, ?, Drawn> view;
    try {
      view =
          new LiveView<>(
              recorder.store(),
              recorder.traced(new DomHost(events)),
              new Drawn(root),
              new DomFrames(recorder::fail));
    } catch (RuntimeException | Error failure) {
      recorder.fail(failure);
      throw failure;
    }
    events.afterEach(view::flush);
    panelEvents.afterEach(
        () -> {
          view.flush();
          panelView.flush();
        });
    return new Mounted<>(
        recorder.machine(),
        view,
        events,
        () -> {
          panelEvents.stop();
          panelView.close();
          panel.close();
          docked.close();
        });
  }
}
