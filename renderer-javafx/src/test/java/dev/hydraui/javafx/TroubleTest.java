package dev.hydraui.javafx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.component.Ui;
import dev.hydraui.javafx.testing.Eyes;
import dev.hydraui.javafx.testing.Hands;
import dev.hydraui.javafx.testing.Picture;
import dev.hydraui.javafx.testing.Toolkit;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person sees of a machine that throws, on JavaFX's thread and on its own. */
final class TroubleTest {

  private static final long PATIENCE_NANOS = 20_000_000_000L;

  private final AtomicBoolean initFails = new AtomicBoolean();
  private final List<String> failures = new CopyOnWriteArrayList<>();
  private FxMounted<String, String> mounted;

  @BeforeAll
  static void start() {
    Toolkit.start();
  }

  @AfterEach
  void close() {
    Toolkit.run(() -> mounted.root().getScene().getWindow().hide());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aFirstStateThatFailsIsToldAndTriedAgain(boolean ownThread) {
    initFails.set(true);
    show(ownThread);
    comes("This could not be shown");
    comes("no beginning");
    comesLike("TroubleTest.java:");
    if (!ownThread) {
      Picture.of(mounted.root().getScene(), Path.of("target", "screenshots", "trouble-init.png"));
    }
    initFails.set(false);
    press("Start again");
    comes("Name");
    assertFalse(sees("This could not be shown"));
    assertEquals(List.of("no beginning"), failures);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anUpdateThatFailsIsToldAndWhatWasTypedStays(boolean ownThread) {
    show(ownThread);
    comes("Name");
    Toolkit.run(() -> field().requestFocus());
    Hands hands = new Hands();
    hands.type(mounted.root().getScene(), "A");
    assertTrue(Toolkit.comes(() -> "A".equals(mounted.store().state()), PATIENCE_NANOS));
    hands.type(mounted.root().getScene(), "?");
    comesLike("Something went wrong: no question (TroubleTest.java:");
    assertEquals("A?", Toolkit.on(() -> field().getText()));
    assertEquals("A", Toolkit.on(() -> mounted.store().state()));
    if (!ownThread) {
      Picture.of(mounted.root().getScene(), Path.of("target", "screenshots", "trouble-update.png"));
    }
    hands.type(mounted.root().getScene(), "b");
    hands.key("Home");
    assertTrue(sees("Start again"));
    press("Dismiss");
    assertFalse(sees("Start again"));
    assertEquals("A?b", Toolkit.on(() -> field().getText()));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aViewThatFailsLeavesTheLastOneThatDidNot(boolean ownThread) {
    show(ownThread);
    comes("Name");
    press("Unseen");
    comesLike("Something went wrong: no view (TroubleTest.java:");
    assertTrue(sees("Name"));
    press("Well");
    comes("It is well");
    press("Start again");
    comes("It is nothing");
    assertFalse(sees("Start again"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aPartThatFailsEachTimeItIsDrawnNeverLeavesNothing(boolean ownThread) {
    show(ownThread);
    comes("Name");
    press("Broken");
    comesLike("Something went wrong: no part (TroubleTest.java:");
    Toolkit.run(() -> mounted.dispatch("broken again"));
    comes("This could not be shown");
    Toolkit.run(() -> mounted.dispatch("fine"));
    comes("It is fine");
    assertFalse(sees("This could not be shown"));
  }

  private void show(boolean ownThread) {
    FxSettings settings =
        FxSettings.usual()
            .ownThread(ownThread)
            .onFailure(failure -> failures.add(failure.getMessage()));
    mounted = Toolkit.on(() -> FxRenderer.show(new Stage(), new Moody(), settings));
  }

  private TextField field() {
    return (TextField) mounted.root().lookup(".text-field");
  }

  private boolean sees(String text) {
    return Toolkit.on(() -> Eyes.texts(mounted.root()).contains(text));
  }

  private void comes(String text) {
    assertTrue(
        Toolkit.comes(() -> Eyes.texts(mounted.root()).contains(text), PATIENCE_NANOS),
        () -> "no " + text + " in " + Toolkit.on(() -> Eyes.texts(mounted.root())));
  }

  private void comesLike(String begin) {
    assertTrue(
        Toolkit.comes(
            () -> Eyes.texts(mounted.root()).stream().anyMatch(text -> text.startsWith(begin)),
            PATIENCE_NANOS),
        () -> "no " + begin + " in " + Toolkit.on(() -> Eyes.texts(mounted.root())));
  }

  private void press(String text) {
    Toolkit.run(() -> Eyes.find(mounted.root(), ButtonBase.class, text).fire());
    Toolkit.pulse();
  }

  /** A name that is not to have a question mark, and ways to fail. */
  private final class Moody extends Ui<String> implements Machine<String, String> {

    @Override
    public Step<String, String> init() {
      if (initFails.get()) {
        throw new IllegalStateException("no beginning");
      }
      return Step.of("nothing");
    }

    @Override
    public Step<String, String> update(String state, String event) {
      if (event.contains("?")) {
        throw new IllegalStateException("no question");
      }
      return Step.of(event);
    }

    @Override
    public Node<String> view(String state) {
      if (state.equals("unseen")) {
        throw new IllegalStateException("no view");
      }
      return column(
          textField("Name", state.equals("nothing") ? "" : state, text -> text),
          text("It is " + state),
          row(button("Unseen", "unseen"), button("Broken", "broken"), button("Well", "well")),
          lazy(state, this::part));
    }

    private Node<String> part(String state) {
      if (state.startsWith("broken")) {
        throw new IllegalStateException("no part");
      }
      return text("A part");
    }
  }
}
