package dev.hydraui.javafx.component;

import dev.hydraui.component.BlockKind;
import dev.hydraui.component.RichText;
import dev.hydraui.component.TextBlock;
import dev.hydraui.component.TextPart;
import dev.hydraui.component.TextRun;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Semantics;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Text of several paragraphs, with headings, lists, links and emphasis. */
final class DrawnRichText extends Drawn<RichText<?>, VBox> {

  private List<TextBlock> drawn = List.of();

  DrawnRichText() {
    super(new VBox());
    node().getStyleClass().add("h-rich");
  }

  @Override
  protected void show(RichText<?> text) {
    if (!drawn.equals(text.blocks())) {
      drawn = text.blocks();
      node().getChildren().clear();
      TextPart.of(drawn).forEach(part -> node().getChildren().add(drawn(part)));
    }
  }

  private Node drawn(TextPart part) {
    if (part instanceof TextPart.Items items) {
      return list(items);
    }
    TextBlock block = ((TextPart.Alone) part).block();
    return block.kind() == BlockKind.HEADING ? heading(block) : flow(block);
  }

  private VBox list(TextPart.Items items) {
    VBox list = new VBox();
    list.getStyleClass().add("h-rich-list");
    Semantics.role("list").tell(list);
    for (TextPart.Item item : items.items()) {
      Label mark = Words.seen("h-rich-mark");
      mark.setText(items.numbered() ? item.number() + "." : "\u2022");
      VBox body = new VBox(flow(item.block()));
      item.lists().forEach(inner -> body.getChildren().add(list(inner)));
      HBox.setHgrow(body, Priority.ALWAYS);
      HBox line = new HBox(mark, body);
      line.getStyleClass().add("h-rich-item");
      Semantics.role("listitem").tell(line);
      list.getChildren().add(line);
    }
    return list;
  }

  private static Node heading(TextBlock block) {
    int level = Math.max(1, Math.min(6, block.depth()));
    Label label = Words.label("h-heading");
    label.getStyleClass().add("h-level-" + level);
    label.setText(block.plain());
    DrawnHeading.tell(label, level);
    return label;
  }

  private Node flow(TextBlock block) {
    TextFlow flow = new WordFlow();
    flow.getStyleClass().add(Styles.of("rich-", block.kind()));
    for (TextRun run : pieces(block)) {
      Node drawn = drawn(run);
      flow.getChildren().add(drawn);
      if (drawn instanceof Way) {
        // Else assistive technology would be told of one text, and of no link in it.
        flow.setAccessibleRole(AccessibleRole.PARENT);
      }
    }
    return flow;
  }

  /** Of what runs from right to left JavaFX is given each word for itself. */
  private List<TextRun> pieces(TextBlock block) {
    NodeOrientation way =
        surface().words().isRightToLeft()
            ? NodeOrientation.RIGHT_TO_LEFT
            : NodeOrientation.LEFT_TO_RIGHT;
    if (!LineBreaks.isBackward(block.plain(), way)) {
      return block.runs();
    }
    List<TextRun> pieces = new ArrayList<>();
    for (TextRun run : block.runs()) {
      if (run.href().isEmpty()) {
        for (String piece : LineBreaks.pieces(run.text())) {
          pieces.add(new TextRun(piece, run.strong(), run.emphasis(), run.code(), run.href()));
        }
      } else {
        pieces.add(run);
      }
    }
    return pieces;
  }

  private Node drawn(TextRun run) {
    if (!run.href().isEmpty() && Href.isSafe(run.href())) {
      Way way = new Way("h-link");
      way.setText(run.text());
      way.setOnAction(event -> follow(run.href()));
      way.setOnBeside(() -> surface().openBeside(run.href()));
      return way;
    }
    Text text = new Text(run.text());
    text.getStyleClass().add("h-run");
    Styles.flag(text, "strong", run.strong());
    Styles.flag(text, "emphasis", run.emphasis());
    Styles.flag(text, "code", run.code());
    return text;
  }

  private void follow(String href) {
    if (component().onNavigate().isPresent()) {
      send(component().onNavigate().get().apply(href));
    } else {
      surface().open(href);
    }
  }
}
