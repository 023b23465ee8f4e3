package dev.hydraui.javafx.component;

import dev.hydraui.component.Tree;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Room;
import dev.hydraui.javafx.scene.Semantics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * Things inside things; one of them can be reached by Tab, the others by arrow keys and letters.
 */
final class DrawnTree extends Drawn<Tree<?>, VBox> {

  /** How long letters belong together. */
  private static final long TOGETHER_NANOS = 500_000_000L;

  private String letters = "";
  private long lastLetter;

  DrawnTree() {
    super(new VBox());
    node().getStyleClass().add("h-tree");
    node().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    node().addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    node().focusWithinProperty().addListener((within, before, after) -> reach());
    room(Room.of(node()));
  }

  /** The lines that can be seen, from top to bottom. */
  private List<TreeLine> lines() {
    List<TreeLine> lines = new ArrayList<>();
    gather(node().getChildren(), lines);
    return lines;
  }

  private static void gather(List<Node> nodes, List<TreeLine> lines) {
    for (Node each : nodes) {
      if (each instanceof TreeLine line) {
        lines.add(line);
        if (line.expanded) {
          gather(line.inside.getChildren(), lines);
        }
      }
    }
  }

  private void reach() {
    List<TreeLine> lines = lines();
    int at = Math.max(0, focused(lines));
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).setFocusTraversable(i == at);
    }
  }

  private static int focused(List<TreeLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }

  private void pressed(KeyEvent event) {
    List<TreeLine> lines = lines();
    int at = focused(lines);
    if (at < 0 || event.isShortcutDown()) {
      return;
    }
    boolean back = node().getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    switch (event.getCode()) {
      case DOWN -> go(lines, at + 1);
      case UP -> go(lines, at - 1);
      case HOME -> go(lines, 0);
      case END -> go(lines, lines.size() - 1);
      case RIGHT -> sideways(lines, at, !back);
      case LEFT -> sideways(lines, at, back);
      case ENTER, SPACE -> lines.get(at).select.run();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void go(List<TreeLine> lines, int to) {
    if (to >= 0 && to < lines.size()) {
      lines.get(to).requestFocus();
      reach();
    }
  }

  private void sideways(List<TreeLine> lines, int at, boolean inwards) {
    TreeLine line = lines.get(at);
    if (inwards && line.canExpand && !line.expanded) {
      line.expand.run();
    } else if (inwards && line.expanded) {
      go(lines, at + 1);
    } else if (!inwards && line.expanded) {
      line.collapse.run();
    } else if (!inwards) {
      Node around = line.getParent().getParent();
      go(lines, around instanceof TreeLine outer ? lines.indexOf(outer) : -1);
    }
  }

  private void typed(KeyEvent event) {
    String letter = event.getCharacter().toLowerCase(Locale.ROOT);
    List<TreeLine> lines = lines();
    int at = focused(lines);
    if (at < 0 || letter.isBlank() || letter.charAt(0) < ' ' || event.isShortcutDown()) {
      return;
    }
    event.consume();
    if (letter.equals("*")) {
      expandBeside(lines.get(at));
      return;
    }
    long now = System.nanoTime();
    letters = now - lastLetter < TOGETHER_NANOS ? letters + letter : letter;
    lastLetter = now;
    int first = letters.length() > 1 ? at : at + 1;
    for (int i = 0; i < lines.size(); i++) {
      int next = (first + i) % lines.size();
      if (lines.get(next).label.getText().toLowerCase(Locale.ROOT).startsWith(letters)) {
        go(lines, next);
        return;
      }
    }
  }

  private static void expandBeside(TreeLine line) {
    for (Node sibling : List.copyOf(line.getParent().getChildrenUnmodifiable())) {
      if (sibling instanceof TreeLine other && other.canExpand && !other.expanded) {
        other.expand.run();
      }
    }
  }

  @Override
  protected void show(Tree<?> tree) {
    node().setAccessibleText(tree.label());
    Semantics.role("tree")
        .in("multiselectable", tree.multiple())
        .in("busy", tree.busy())
        .tell(node());
    surface().whenDrawn(this::reach);
  }
}
