package dev.hydraui.javafx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.component.BlockKind;
import dev.hydraui.component.TextBlock;
import dev.hydraui.component.TextRun;
import dev.hydraui.component.Ui;
import dev.hydraui.javafx.shown.View;
import dev.hydraui.javafx.testing.Eyes;
import dev.hydraui.javafx.testing.Toolkit;
import dev.hydraui.message.Arabic;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Text from right to left that needs several lines. */
final class BackwardTextTest extends Ui<String> {

  private static final String WORDS = "مرحبا بكم في العالم الكبير الذي لا ينتهي أبدا";
  private static final int NARROW = 150;
  private static final int HEIGHT = 600;
  private static final FxSettings ARABIC = FxSettings.usual().words(new Arabic());

  @BeforeAll
  static void start() {
    Toolkit.start();
  }

  @Test
  void isInLinesAndHeardAsOneText() {
    for (String said : List.of(WORDS, "مرحبا 2 / 3 of it, really so. " + WORDS)) {
      try (View view =
          new View(column(text(said), text("."), text(said)), NARROW, HEIGHT, ARABIC)) {
        Label label = (Label) view.one(".h-text");
        double line = view.all(".h-text").get(1).getLayoutBounds().getHeight();
        assertTrue(label.getHeight() > 1.5 * line, label.getHeight() + " is one line of " + line);
        assertTrue(label.getWidth() <= NARROW, label.getWidth() + " is too wide");
        assertEquals(said, heard(label));
        view.show(column(text("Short"), text("."), text(said)));
        assertEquals("Short", heard(label));
        assertEquals(line, Toolkit.on(label::getHeight));
      }
    }
  }

  @Test
  void isInLinesWhereOthersRunForwards() {
    try (View view = new View(column(text(WORDS), text(".")), NARROW, HEIGHT)) {
      double line = view.all(".h-text").get(1).getLayoutBounds().getHeight();
      assertTrue(view.one(".h-text").getLayoutBounds().getHeight() > 1.5 * line);
    }
  }

  @Test
  void ofLinksFieldsAndLongTextsIsDrawn() {
    try (View view =
        new View(
            column(
                text("."),
                link(WORDS, "/there"),
                richText(List.of(block(WORDS))),
                textArea("Notes", WORDS, text -> text)),
            NARROW,
            HEIGHT,
            ARABIC)) {
      double line = view.one(".h-text").getLayoutBounds().getHeight();
      double lines = view.one(".h-rich-paragraph").getLayoutBounds().getHeight();
      assertTrue(lines > 1.5 * line, lines + " is one line of " + line);
      javafx.scene.Node link = view.one(".hyperlink");
      assertTrue(link.getLayoutBounds().getHeight() > 1.5 * line, "the link is one line");
      assertTrue(link.getLayoutBounds().getWidth() <= NARROW, "the link is too wide");
      assertEquals(WORDS, heard(link));
    }
  }

  @Test
  void aWordThatIsWiderThanItsPlaceIsDrawn() {
    TextBlock block = block("مرحبا " + "مرحبا".repeat(20) + " بكم");
    try (View view = new View(richText(List.of(block)), NARROW, HEIGHT, ARABIC)) {
      TextFlow flow = (TextFlow) view.one(".h-rich-paragraph");
      double line = Toolkit.on(() -> flow.getChildren().get(0).getLayoutBounds().getHeight());
      double lines = Toolkit.on(() -> flow.prefHeight(NARROW));
      assertTrue(lines > 2.5 * line, lines + " are not three lines of " + line);
      assertTrue(flow.getHeight() > 2.5 * line, flow.getHeight() + " is too low");
    }
  }

  @Test
  void whatRunsForwardsIsInLinesAmongOthers() {
    String said = "Words that run forwards, all of them (7 of 7); and so on.";
    try (View view = new View(textArea("Notes", said, text -> text), NARROW, HEIGHT, ARABIC)) {
      TextArea area = Toolkit.on(() -> Eyes.find(view.mounted().root(), TextArea.class, "Notes"));
      assertTrue(area.isWrapText());
      for (int width = 150; width > 60; width -= 3) {
        double next = width;
        Toolkit.run(() -> area.setMaxWidth(next));
        Toolkit.pulse();
        assertEquals(next, Toolkit.on(area::getWidth));
      }
    }
  }

  private static TextBlock block(String text) {
    return new TextBlock(BlockKind.PARAGRAPH, 0, List.of(TextRun.of(text)));
  }

  private static Object heard(javafx.scene.Node node) {
    return Toolkit.on(() -> node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
  }
}
