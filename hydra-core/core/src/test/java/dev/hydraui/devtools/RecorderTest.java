package dev.hydraui.devtools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hydraui.component.Button;
import dev.hydraui.component.Ui;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Loop;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Running;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Component;
import dev.hydraui.node.Node;
import dev.hydraui.reconcile.Host;
import dev.hydraui.reconcile.LiveView;
import dev.hydraui.reconcile.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is remembered of a program that runs: on screen, and what fails. */
final class RecorderTest {

  /** The words of a text, each in a line; "boom" cannot be drawn, "throw" not be taken. */
  private static final class Lines extends Ui<String> implements Machine<String, String> {

    @Override
    public Step<String, String> init() {
      return Step.of("a b");
    }

    @Override
    public Step<String, String> update(String state, String event) {
      if (event.equals("throw")) {
        throw new IllegalStateException("not taken");
      }
      return Step.of(event);
    }

    @Override
    public Node<String> view(String state) {
      List<String> words = new ArrayList<>();
      String rest = state + " ";
      while (!rest.isEmpty()) {
        words.add(rest.substring(0, rest.indexOf(' ')));
        rest = rest.substring(rest.indexOf(' ') + 1);
      }
      return column(
          text(words.size() + " words"),
          words.size() > 3 ? heading(1, "Many") : keyed(words.size() > 2, text("Few")),
          column(each(words, word -> word, word -> button(word, "a"))),
          Node.guarded(() -> guarded(state), failure -> text("no view")));
    }

    private Node<String> guarded(String state) {
      return state.equals("boom")
          ? row(button("boom", "a"))
          : text(state.isEmpty() ? "" : "all is well");
    }
  }

  /** Draws nothing, and no button called "boom". */
  private static final class Blank implements Host<Object> {
    private final List<Throwable> failures = new ArrayList<>();

    @Override
    public Object create(Place<Object> place) {
      if (place.component() instanceof Button<?> button
          && button.label().equals("boom")
          && place.around().orElseThrow().component().type().name().equals("row")) {
        throw new IllegalStateException("not drawn");
      }
      return new Object();
    }

    @Override
    public void update(Object handle, Component<?> before, Component<?> after) {}

    @Override
    public void insert(Object parent, Object child, Object before) {}

    @Override
    public void move(Object parent, Object child, Object before) {}

    @Override
    public void remove(Object parent, Object child) {}

    @Override
    public void failed(Throwable failure, String path) {
      failures.add(failure);
      recorder.fail(failure);
    }

    private Recorder<String, String> recorder;
  }

  private final List<Throwable> reported = new ArrayList<>();
  private final Recorder<String, String> recorder =
      new Recorder<>(new Lines(), Capabilities.none(), Loop.HERE, reported::add);
  private final Blank host = new Blank();
  private final List<Runnable> frames = new ArrayList<>();
  private Recording<String, String> seen;

  private void start() {
    host.recorder = recorder;
    new LiveView<>(
        recorder.store(),
        recorder.traced(host),
        new Object(),
        task -> {
          frames.add(task);
          return Running.NOTHING;
        });
    recorder.listen(recording -> seen = recording);
  }

  private void draw(String... events) {
    for (String event : events) {
      recorder.machine().send(event);
    }
    for (Runnable frame : List.copyOf(frames)) {
      frames.remove(frame);
      frame.run();
    }
  }

  private List<String> last() {
    List<String> lines = new ArrayList<>();
    for (Change change : seen.renders().get(seen.renders().size() - 1).changes()) {
      lines.add(change.kind() + " " + change.name() + " in " + change.path() + " " + change.why());
    }
    return lines;
  }

  @Test
  void tellsWhatIsNewAndOnlyTheOutermostOfIt() {
    start();
    assertEquals(List.of("MADE column in column It is new here"), last());
    draw("a b c");
    assertEquals(
        List.of(
            "CHANGED text \"3 words\" in column > text ",
            "MADE text \"Few\" in column > text Its key is another",
            "REMOVED text \"Few\" in column > text Another takes its place",
            "MADE button \"c\" in column > column > button It is new here"),
        last());
  }

  @Test
  void tellsWhatMovedWhatIsGoneAndWhatTookItsPlace() {
    start();
    draw("a b c");
    draw("b c d a");
    assertEquals(
        List.of(
            "CHANGED text \"4 words\" in column > text ",
            "MADE heading \"Many\" in column > heading It takes the place of text",
            "REMOVED text \"Few\" in column > text Another takes its place",
            "MOVED button \"a\" in column > column > button The order is another",
            "MADE button \"d\" in column > column > button It is new here"),
        last());
    draw("b c d");
    assertEquals(
        "REMOVED button \"a\" in column > column > button The view has it no more", last().get(3));
  }

  @Test
  void knowsWhichPropertiesDiffer() {
    start();
    draw("a b c");
    Change change = seen.renders().get(1).changes().get(0);
    assertEquals("{\"value\":\"2 words\"}", "" + Change.properties(change.before().orElseThrow()));
    assertEquals("{\"value\":\"3 words\"}", "" + Change.properties(change.component()));
  }

  @Test
  void drawingsNameTheMomentThatWasDrawn() {
    start();
    draw("a", "b");
    assertEquals(2, seen.renders().get(1).moment());
    recorder.store().send(new Traced.Show<>(1));
    draw();
    assertEquals(1, seen.renders().get(2).moment());
  }

  @Test
  void whatCannotBeDrawnIsToldWithItsPlaceAndTheLogGoesOn() {
    start();
    draw("boom");
    assertEquals(
        List.of(
            new Failure("java.lang.IllegalStateException: not drawn", "column > row > button", 1)),
        seen.failures());
    assertEquals(reported, host.failures);
    draw("a");
    assertEquals(List.of("boom", "a"), seen.timeline().events());
  }

  @Test
  void whatTheMachineThrowsIsToldOnce() {
    start();
    draw("throw");
    assertEquals(
        List.of(new Failure("java.lang.IllegalStateException: not taken", "", 1)), seen.failures());
    assertEquals(1, reported.size());
  }

  @Test
  void theMachineInsideGoesOnWhateverIsShown() {
    List<String> states = new ArrayList<>();
    recorder.machine().listen(states::add);
    recorder.machine().send("x");
    recorder.store().send(new Traced.Show<>(0));
    recorder.machine().send("y");
    recorder.store().send(new Traced.Show<>(0));
    assertEquals("y", recorder.machine().state());
    assertEquals(List.of("x", "y"), states);
    assertEquals(Optional.empty(), recorder.store().state().moment().event());
  }

  @Test
  void keepsTheLastDrawingsOnly() {
    start();
    for (int i = 0; i < Recording.MOST + 5; i++) {
      draw("word" + i);
    }
    assertEquals(Recording.MOST, seen.renders().size());
    assertEquals(6, seen.renders().get(0).number());
  }
}
