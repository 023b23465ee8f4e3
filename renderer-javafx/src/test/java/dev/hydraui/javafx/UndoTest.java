package dev.hydraui.javafx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.component.Ui;
import dev.hydraui.javafx.testing.Hands;
import dev.hydraui.javafx.testing.Toolkit;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Undoing what was typed, in fields that a machine writes into. */
final class UndoTest {

  private static final long PATIENCE_NANOS = 20_000_000_000L;

  private final Hands hands = new Hands();
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
  @CsvSource({"false, false", "false, true", "true, false", "true, true"})
  void whatIsUndoneIsUndoneInTheStateTooAndCanBeDoneAgain(boolean ownThread, boolean lines) {
    FxSettings settings = FxSettings.usual().ownThread(ownThread);
    mounted = Toolkit.on(() -> FxRenderer.show(new Stage(), new Field(lines), settings));
    assertTrue(Toolkit.comes(() -> field() != null, PATIENCE_NANOS));
    Toolkit.run(() -> field().requestFocus());
    hands.type(mounted.root().getScene(), "ada");
    is("ada");
    hands.key("Home");
    hands.type(mounted.root().getScene(), "x");
    is("xada");
    int steps = 0;
    while (steps < 20 && Toolkit.on(() -> field().isUndoable())) {
      hands.key("Control+Z");
      steps++;
    }
    is("");
    for (int i = 0; i < steps; i++) {
      hands.key("Control+Shift+Z");
    }
    is("xada");
  }

  private TextInputControl field() {
    return (TextInputControl) mounted.root().lookup(".text-input");
  }

  private void is(String text) {
    assertTrue(
        Toolkit.comes(
            () -> text.equals(mounted.store().state()) && text.equals(field().getText()),
            PATIENCE_NANOS),
        () -> Toolkit.on(() -> mounted.store().state() + " | " + field().getText()));
    assertEquals(text, Toolkit.on(() -> field().getText()));
  }

  /** A field of one line or of several. */
  private static final class Field extends Ui<String> implements Machine<String, String> {

    private final boolean lines;

    Field(boolean lines) {
      this.lines = lines;
    }

    @Override
    public Step<String, String> init() {
      return Step.of("");
    }

    @Override
    public Step<String, String> update(String state, String event) {
      return Step.of(event);
    }

    @Override
    public Node<String> view(String state) {
      return lines ? textArea("Name", state, text -> text) : textField("Name", state, text -> text);
    }
  }
}
