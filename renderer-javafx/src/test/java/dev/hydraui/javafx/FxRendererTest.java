package dev.hydraui.javafx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.component.Ui;
import dev.hydraui.javafx.testing.Hands;
import dev.hydraui.javafx.testing.Toolkit;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Capability;
import dev.hydraui.machine.Effect;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Request;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Machines in windows, on their threads. */
final class FxRendererTest {

  private static final long PATIENCE_NANOS = 20_000_000_000L;
  private static final long SLOW_MILLIS = 2_000;

  @BeforeAll
  static void start() {
    Toolkit.start();
  }

  @Test
  void whatIsTypedGoesToTheMachineAndComesBack() {
    FxMounted<String, String> mounted = show(new Name(0), FxSettings.usual());
    type(mounted, "Ada");
    assertEquals("Ada", Toolkit.on(() -> mounted.store().state()));
    assertEquals("Ada", text(mounted));
    close(mounted);
  }

  @Test
  void aSlowUpdateHoldsUpNeitherTheWindowNorTheTyping() {
    FxMounted<String, String> mounted =
        show(new Name(SLOW_MILLIS), FxSettings.usual().ownThread(true));
    assertTrue(Toolkit.comes(() -> field(mounted) != null, PATIENCE_NANOS));
    long before = System.nanoTime();
    type(mounted, "Ada");
    assertEquals("Ada", text(mounted));
    long taken = (System.nanoTime() - before) / 1_000_000;
    assertTrue(taken < SLOW_MILLIS, "the window was held up for " + taken + " ms");
    assertTrue(Toolkit.comes(() -> "Ada".equals(mounted.store().state()), PATIENCE_NANOS));
    assertEquals("Ada", text(mounted));
    close(mounted);
  }

  @Test
  void whatTheMachineDoesNotTakeIsTakenBackOnItsOwnThreadToo() {
    FxMounted<String, String> mounted = show(new Refusing(), FxSettings.usual().ownThread(true));
    assertTrue(Toolkit.comes(() -> field(mounted) != null, PATIENCE_NANOS));
    type(mounted, "x");
    assertTrue(Toolkit.comes(() -> field(mounted).getText().isEmpty(), PATIENCE_NANOS));
    close(mounted);
  }

  @Test
  void aWindowThatIsClosedEndsItsStoreItsEffectsAndItsThread() {
    AtomicInteger running = new AtomicInteger();
    Capability<Forever, String> forever =
        (request, answer) -> {
          running.incrementAndGet();
          return running::decrementAndGet;
        };
    Stage stage = Toolkit.on(Stage::new);
    FxSettings settings =
        FxSettings.usual()
            .ownThread(true)
            .capabilities(Capabilities.none().with(Forever.class, forever));
    Waiting machine = new Waiting();
    Toolkit.run(() -> FxRenderer.show(stage, machine, settings));
    assertTrue(Toolkit.comes(() -> running.get() == 1, PATIENCE_NANOS));
    Toolkit.run(stage::close);
    assertTrue(Toolkit.comes(() -> running.get() == 0, PATIENCE_NANOS));
    assertTrue(Toolkit.comes(() -> !hasThread("hydra Waiting"), PATIENCE_NANOS));
  }

  @Test
  void aMachineThatThrowsTellsSoAndLivesOn() {
    List<String> failures = new ArrayList<>();
    FxMounted<String, String> mounted =
        show(
            new Throwing(),
            FxSettings.usual().onFailure(failure -> failures.add(failure.getMessage())));
    Toolkit.run(() -> mounted.dispatch("bad"));
    Toolkit.run(() -> mounted.dispatch("good"));
    assertEquals(List.of("no bad"), failures);
    assertEquals("good", Toolkit.on(() -> mounted.store().state()));
    close(mounted);
  }

  @Test
  void aNodeStandsInAnySceneAndAnswers() {
    AtomicBoolean drawn = new AtomicBoolean();
    Toolkit.run(
        () -> {
          StackPane around = new StackPane(FxRenderer.node(new Name(0)));
          drawn.set(around.lookup(".text-field") != null);
        });
    assertTrue(drawn.get());
    assertFalse(hasThread("hydra Name"));
  }

  private static FxMounted<String, String> show(
      Machine<String, String> machine, FxSettings settings) {
    return Toolkit.on(() -> FxRenderer.show(new Stage(), machine, settings));
  }

  private static void type(FxMounted<?, ?> mounted, String text) {
    Toolkit.run(() -> field(mounted).requestFocus());
    new Hands().type(Toolkit.on(() -> mounted.root().getScene()), text);
  }

  private static TextField field(FxMounted<?, ?> mounted) {
    return (TextField) mounted.root().lookup(".text-field");
  }

  private static String text(FxMounted<?, ?> mounted) {
    return Toolkit.on(() -> field(mounted).getText());
  }

  private static void close(FxMounted<?, ?> mounted) {
    Toolkit.run(() -> mounted.root().getScene().getWindow().hide());
  }

  private static boolean hasThread(String name) {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().equals(name));
  }

  /** A name, and how long it thinks about each letter. */
  private static final class Name extends Ui<String> implements Machine<String, String> {

    private final long millis;

    Name(long millis) {
      this.millis = millis;
    }

    @Override
    public Step<String, String> init() {
      return Step.of("");
    }

    @Override
    public Step<String, String> update(String state, String event) {
      long until = System.nanoTime() + millis * 1_000_000;
      while (System.nanoTime() < until) {
        Thread.onSpinWait();
      }
      return Step.of(event);
    }

    @Override
    public Node<String> view(String state) {
      return textField("Name", state, text -> text);
    }
  }

  private static final class Refusing extends Ui<String> implements Machine<String, String> {

    @Override
    public Step<String, String> init() {
      return Step.of("");
    }

    @Override
    public Step<String, String> update(String state, String event) {
      return Step.of(state);
    }

    @Override
    public Node<String> view(String state) {
      return textField("Name", state, text -> text);
    }
  }

  private static final class Throwing extends Ui<String> implements Machine<String, String> {

    @Override
    public Step<String, String> init() {
      return Step.of("");
    }

    @Override
    public Step<String, String> update(String state, String event) {
      if (event.equals("bad")) {
        throw new IllegalStateException("no bad");
      }
      return Step.of(event);
    }

    @Override
    public Node<String> view(String state) {
      return text(state);
    }
  }

  private record Forever() implements Request<String> {}

  private static final class Waiting extends Ui<String> implements Machine<String, String> {

    @Override
    public Step<String, String> init() {
      return Step.of("", Effect.ask(new Forever(), answer -> answer));
    }

    @Override
    public Step<String, String> update(String state, String event) {
      return Step.of(event);
    }

    @Override
    public Node<String> view(String state) {
      return text("Waiting");
    }
  }
}
