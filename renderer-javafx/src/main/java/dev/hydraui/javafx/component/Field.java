package dev.hydraui.javafx.component;

import dev.hydraui.javafx.scene.Semantics;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A label, a control, help and what is wrong with the value. */
final class Field extends VBox {

  /** What the input stands in, beside icons and units. */
  final Row control = new Row();

  private Node input;
  private final Label label = new Label();
  private final Label required = Words.seen("h-required");
  private final HBox head = new HBox(label);
  private final Label help = Words.seen("h-help");
  private final Label error = Words.seen("h-error");
  private final Turning turning = new Turning();
  private Semantics semantics = Semantics.NONE;
  private String note = "";

  /**
   * @param kind a class of the style sheet for this kind of field
   */
  Field(String kind) {
    getStyleClass().addAll("h-field", kind);
    label.getStyleClass().add("h-label");
    head.getStyleClass().add("h-label-line");
    control.getStyleClass().add("h-control");
    required.setText("*");
    error.setGraphic(new Glyph("danger"));
    HBox.setHgrow(this, Priority.ALWAYS);
    getChildren().addAll(head, control);
  }

  /** Says what the person types in or chooses from. */
  void input(Node what) {
    input(what, what);
  }

  /**
   * Says what the person types in, and what that stands in.
   *
   * @param whole it and what belongs to it
   */
  void input(Node what, Node whole) {
    input = what;
    label.setLabelFor(input);
    HBox.setHgrow(whole, Priority.ALWAYS);
    control.getChildren().add(whole);
  }

  /** Says what holds the several controls of this field. */
  void group(Node what) {
    input(what);
    semantics = Semantics.role("group");
  }

  /** The input says its name itself: there is no label above it. */
  void withoutHead() {
    getChildren().remove(head);
  }

  /** The label stands before the control; that of what is searched by is heard and not seen. */
  void lie() {
    HBox.setHgrow(this, Styles.has(this, "search") ? Priority.ALWAYS : null);
    if (Styles.has(this, "search")) {
      Words.there(head, false);
    } else if (head.getParent() == this) {
      getChildren().remove(head);
      head.setMinWidth(USE_PREF_SIZE);
      head.setAlignment(Pos.CENTER_LEFT);
      control.getChildren().add(0, head);
    }
  }

  /** What the input is, beyond what JavaFX says of it. */
  void is(Semantics what) {
    semantics = what;
  }

  /** From the next write on the input is described by one more text, such as its unit. */
  void describeBy(String text) {
    note = text;
  }

  /** How far down the control begins. */
  double head() {
    return head.getParent() == this && head.isManaged()
        ? snapSizeY(head.prefHeight(-1)) + getSpacing()
        : 0;
  }

  void write(FieldText text) {
    label.setText(text.label());
    has(head, required, text.required(), head.getChildren().size());
    help.setText(text.description());
    has(this, help, !text.description().isEmpty(), getChildren().indexOf(control) + 1);
    error.setText(text.error());
    has(this, error, !text.error().isEmpty(), getChildren().size());
    has(control, turning, text.busy(), control.getChildren().size());
    input.setDisable(text.disabled());
    input.setAccessibleHelp(
        Stream.of(text.error(), text.description(), note)
            .filter(said -> !said.isEmpty())
            .collect(Collectors.joining(" ")));
    boolean invalid = !text.error().isEmpty();
    // Of a plain group no such thing can be said, only of what is in it.
    boolean one = !semantics.role().equals("group");
    semantics
        .in("required", text.required() && one)
        .in("invalid", invalid && one)
        .in("busy", text.busy())
        .tell(input);
    Styles.flag(input, "invalid", invalid);
    Styles.flag(input, "held", text.readOnly());
    Styles.flag(this, "disabled-field", text.disabled());
  }

  /** Puts an icon into the room of the input, at its start or its end. */
  void inside(Glyph icon, boolean there, boolean atEnd) {
    icon.setManaged(false);
    control.atEnd = atEnd;
    control.icon = icon;
    has(control, icon, there, control.getChildren().size());
  }

  /** The input and what stands beside it, and an icon in the room of the input. */
  static final class Row extends HBox {
    private Glyph icon = new Glyph("");
    private boolean atEnd;

    @Override
    protected void layoutChildren() {
      super.layoutChildren();
      double size = icon.prefWidth(-1);
      double beside = (getHeight() - size) / 2;
      Bounds input =
          getManagedChildren().stream()
              .filter(child -> !child.getStyleClass().contains("h-label-line"))
              .findFirst()
              .orElse(this)
              .getBoundsInParent();
      double x = atEnd ? input.getMaxX() - size - beside : input.getMinX() + beside;
      icon.resizeRelocate(x, beside, size, size);
    }
  }

  /** Puts something beside the input, or takes it away. */
  void beside(Node what, boolean there, int place) {
    has(control, what, there, place);
  }

  private static void has(Pane pane, Node node, boolean there, int place) {
    boolean isThere = node.getParent() == pane;
    if (there && !isThere) {
      pane.getChildren().add(Math.min(place, pane.getChildren().size()), node);
    } else if (!there && isThere) {
      pane.getChildren().remove(node);
    }
  }
}
