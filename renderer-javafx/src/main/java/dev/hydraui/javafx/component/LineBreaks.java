package dev.hydraui.javafx.component;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Where the lines of text end that runs from right to left. JavaFX 21 draws such text beside its
 * place when it goes on in another line, and JavaFX 26 throws on Linux.
 */
final class LineBreaks {

  /** Two words that run from right to left. */
  private static final String PROBE = "\u0645\u0631\u062d\u0628\u0627 \u0628\u0643\u0645";

  /** Whether JavaFX throws; not known before there is something that it could throw at. */
  private static Optional<Boolean> throwing = Optional.empty();

  private LineBreaks() {}

  /** Whether some of it would run from right to left. */
  static boolean isBackward(String text, NodeOrientation orientation) {
    return orientation == NodeOrientation.RIGHT_TO_LEFT || hasBackward(text);
  }

  /** Whether JavaFX would throw if this became longer than its line. */
  static boolean isFatal(String text, NodeOrientation orientation) {
    if (!isBackward(text, orientation) || !throwing()) {
      return false;
    }
    return hasBackward(text) || text.lines().anyMatch(LineBreaks::isBrokenBackward);
  }

  private static boolean throwing() {
    if (throwing.isEmpty()) {
      throwing = Optional.of(probe());
    }
    return throwing.get();
  }

  /** Whether a line could end within something that runs from right to left, as signs do. */
  private static boolean isBrokenBackward(String line) {
    Bidi runs = new Bidi(line, Bidi.DIRECTION_RIGHT_TO_LEFT);
    for (int i = 0; i < runs.getRunCount(); i++) {
      if (runs.getRunLevel(i) % 2 == 1 && runs.getRunLimit(i) - runs.getRunStart(i) > 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean probe() {
    Text text = new Text(PROBE);
    double whole = text.getLayoutBounds().getWidth();
    try {
      text.setWrappingWidth(whole * 3 / 4);
      return text.getLayoutBounds().isEmpty();
    } catch (IndexOutOfBoundsException defect) {
      return true;
    }
  }

  /** Whether some of it is written from right to left. */
  private static boolean hasBackward(String text) {
    for (int i = 0; i < text.length(); i++) {
      byte directed = Character.getDirectionality(text.charAt(i));
      if (directed == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || directed == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
          || Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A text, to be measured. */
  static Text measured(String text, Font font) {
    Text measured = new Text(text);
    measured.setFont(font);
    return measured;
  }

  private static double width(String text, Font font) {
    return measured(text, font).getLayoutBounds().getWidth();
  }

  /** Pieces that a line can end behind, with the spaces behind them. */
  static List<String> pieces(String text) {
    BreakIterator ends = BreakIterator.getLineInstance();
    ends.setText(text);
    List<String> pieces = new ArrayList<>();
    int from = ends.first();
    for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
      pieces.add(text.substring(from, to));
      from = to;
    }
    return pieces;
  }

  /** The text in lines that are no wider than that, as long as one word is not. */
  static String broken(String text, Font font, double width) {
    StringBuilder lines = new StringBuilder();
    String line = "";
    for (String piece : pieces(text)) {
      if (!line.isEmpty() && width((line + piece).stripTrailing(), font) > width) {
        lines.append(line.stripTrailing()).append('\n');
        line = "";
      }
      line += piece;
      if (line.endsWith("\n")) {
        lines.append(line);
        line = "";
      }
    }
    return lines.append(line).toString().stripTrailing();
  }
}
