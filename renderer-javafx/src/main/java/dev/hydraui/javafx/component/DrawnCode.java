package dev.hydraui.javafx.component;

import dev.hydraui.component.Code;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Semantics;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A block of code, as it is written. */
final class DrawnCode extends Drawn<Code<?>, VBox> {

  private final Label language = Words.seen("h-code-language");
  private final Press copy = Press.ofIcon();
  private final HBox head = new HBox(language, copy);
  private final Label text = Words.label("h-code-text");
  private final StackPane code = new StackPane(text);
  private final ScrollPane block = new ScrollPane(code);

  DrawnCode() {
    super(new VBox());
    text.setWrapText(false);
    language.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(language, Priority.ALWAYS);
    head.getStyleClass().add("h-code-head");
    block.getStyleClass().add("h-code-scroll");
    block.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    block.setFocusTraversable(true);
    block.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    code.setAlignment(javafx.geometry.Pos.TOP_LEFT);
    Semantics.role("group").tell(block);
    Semantics.role("code").tell(code);
    copy.setOnAction(event -> send(component().onCopy()));
    node().getStyleClass().add("h-code-block");
    node().getChildren().addAll(head, block);
  }

  @Override
  protected void show(Code<?> shown) {
    boolean named = !shown.language().isEmpty();
    language.setText(shown.language());
    block.setAccessibleText(named ? shown.language() : surface().words().code());
    text.setText(shown.value());
    copy.icon("copy", surface().words().copy());
    Words.there(copy, shown.onCopy().isPresent());
    Words.there(head, named || shown.onCopy().isPresent());
  }
}
