package dev.hydraui.web.page;

import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;
import dev.hydraui.web.tag.Html;
import dev.hydraui.web.tag.Tag;

/** Elements inside elements that take events; says what was taken, in order. */
final class Events extends Html<Events.Event> implements Machine<Events.State, Events.Event> {

  record Event(String name) {}

  record State(String log, boolean shown) {}

  @Override
  public Step<State, Event> init() {
    return Step.of(new State("", true));
  }

  @Override
  public Step<State, Event> update(State state, Event event) {
    if (event.name().equals("fail")) {
      throw new IllegalStateException("this machine fails");
    }
    return Step.of(
        new State(state.log() + event.name() + ";", state.shown() && !event.name().equals("hide")));
  }

  @Override
  public Node<Event> view(State state) {
    return tag("div")
        .attribute("id", "outer")
        .onClick(new Event("outer"))
        .children(
            tag("div")
                .attribute("id", "inner")
                .children(
                    button("taken"),
                    button("fail"),
                    tag("span").attribute("id", "plain").text("plain"),
                    tag("a")
                        .attribute("id", "link")
                        .attribute("href", "elsewhere.html")
                        .text("link")
                        .onClick(new Event("link"))),
            when(state.shown(), () -> button("hide")),
            child(state).map(name -> new Event("child " + name)),
            tag("output").text(state.log()));
  }

  private static Node<String> child(State state) {
    return Tag.<String>tag("button")
        .attribute("id", "child")
        .text("child")
        .onClick("at " + state.log().length());
  }

  private Node<Event> button(String name) {
    return tag("button").attribute("id", name).text(name).onClick(new Event(name));
  }
}
