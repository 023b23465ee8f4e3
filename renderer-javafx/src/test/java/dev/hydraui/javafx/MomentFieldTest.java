package dev.hydraui.javafx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hydraui.component.Ui;
import dev.hydraui.javafx.testing.Eyes;
import dev.hydraui.javafx.testing.Hands;
import dev.hydraui.javafx.testing.Toolkit;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a person writes into a field of days, and what is sent. */
final class MomentFieldTest extends Ui<String> {

  private static final Locale USUAL = Locale.getDefault(Locale.Category.FORMAT);

  private final Hands hands = new Hands();
  private final List<String> sent = new ArrayList<>();
  private FxMounted<String, String> mounted;

  /** Takes every day that it is sent. */
  private final class Form implements Machine<String, String> {
    private final String first;
    private final String error;

    Form(String first, String error) {
      this.first = first;
      this.error = error;
    }

    @Override
    public Step<String, String> init() {
      return Step.of(first);
    }

    @Override
    public Step<String, String> update(String value, String event) {
      sent.add(event);
      return Step.of(event.equals("left") ? value : event);
    }

    @Override
    public Node<String> view(String value) {
      return column(
          dateField("Day", value, text -> text).error(error).onBlur("left"),
          button("After", "left"));
    }
  }

  @BeforeAll
  static void start() {
    Locale.setDefault(Locale.Category.FORMAT, Locale.US);
    Toolkit.start();
  }

  @AfterAll
  static void restore() {
    Locale.setDefault(Locale.Category.FORMAT, USUAL);
  }

  @AfterEach
  void close() {
    Toolkit.run(() -> mounted.root().getScene().getWindow().hide());
  }

  private void begin(String value, String error) {
    FxSettings settings =
        FxSettings.usual().window(FxWindow.usual().remembered(false).size(400, 300));
    mounted = Toolkit.on(() -> FxRenderer.show(new Stage(), new Form(value, error), settings));
    Toolkit.pulse();
    TextField field = field();
    Toolkit.run(field::requestFocus);
  }

  private TextField field() {
    return Toolkit.on(() -> Eyes.find(mounted.root(), TextField.class, "Day"));
  }

  private void type(String text) {
    hands.type(mounted.root().getScene(), text);
  }

  private String written() {
    return field().getText();
  }

  private String value() {
    return Toolkit.on(() -> mounted.store().state());
  }

  /** What was sent since this was asked last. */
  private List<String> sent() {
    return Toolkit.on(
        () -> {
          List<String> all = List.copyOf(sent);
          sent.clear();
          return all;
        });
  }

  private List<String> errors() {
    return Toolkit.on(
        () ->
            mounted.root().lookupAll(".h-error").stream()
                .map(label -> ((Label) label).getText())
                .toList());
  }

  @Test
  void isWrittenAsPeopleDoAndToldAsItIsSent() {
    begin("2026-03-01", "");
    assertEquals("3/1/2026", written());
    assertEquals("2026-03-01", field().queryAccessibleAttribute(AccessibleAttribute.TEXT));
  }

  @Test
  void takesWhatPeopleWriteAndLeavesItWhileTheyDo() {
    begin("", "");
    type("03/1/2026");
    assertEquals("2026-03-01", value());
    assertEquals("03/1/2026", written());
    sent();
    hands.key("Tab");
    assertEquals("3/1/2026", written());
    assertEquals(List.of("left"), sent());
  }

  @Test
  void takesIsoToo() {
    begin("", "");
    type("2026-12-24");
    assertEquals("2026-12-24", value());
    hands.key("Tab");
    assertEquals("12/24/2026", written());
  }

  @Test
  void aShortYearIsSentWhenItIsLeft() {
    begin("", "");
    type("3/1/26");
    assertEquals("3/1/26", value());
    sent();
    hands.key("Tab");
    assertEquals(List.of("2026-03-01", "left"), sent());
    assertEquals("3/1/2026", written());
  }

  @Test
  void saysHowItIsWrittenWhereItCannotBeReadAndKeepsIt() {
    begin("", "");
    type("soon");
    assertEquals("soon", value());
    assertEquals(List.of(), errors());
    hands.key("Tab");
    assertEquals("soon", written());
    assertEquals(List.of("Write it like this: 12/31/2026"), errors());
    TextField field = field();
    Toolkit.run(field::requestFocus);
    Toolkit.run(field::selectAll);
    type("3/1/2026");
    assertEquals(List.of(), errors());
  }

  @Test
  void whatTheMachineSaysComesFirst() {
    begin("soon", "No such day");
    hands.key("Tab");
    assertEquals(List.of("No such day"), errors());
  }
}
