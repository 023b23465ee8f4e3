package dev.hydraui.javafx.component;

import dev.hydraui.component.Tree;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Reveal;
import dev.hydraui.javafx.scene.Semantics;
import dev.hydraui.javafx.scene.Spot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.input.KeyEvent;

/**
 * Things inside things; one of them can be reached by Tab, the others by arrow keys and letters. Of
 * many those in sight have nodes; keys lead through all.
 */
final class DrawnTree extends Drawn<Tree<?>, LongBox> {

  /** How long letters belong together. */
  private static final long TOGETHER_NANOS = 500_000_000L;

  /** What Tab leads to. */
  private Optional<Spot> stop = Optional.empty();

  private double lineHeight;
  private String letters = "";
  private long lastLetter;

  DrawnTree() {
    super(new LongBox());
    node().getStyleClass().add("h-tree");
    node().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    node().addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    // While the focus goes from one to the other, both of them have it.
    node()
        .focusWithinProperty()
        .addListener((within, before, after) -> surface().whenDrawn(this::reach));
    node().whenDrawn(task -> surface().whenDrawn(task));
    holds(node());
    room(node());
  }

  /** This holds things of the tree: few of them are drawn where the tree is long. */
  void holds(LongBox box) {
    box.few(() -> TreeThings.count(node().items(), LongBox.FEW) <= LongBox.FEW);
    box.heights(thing -> TreeThings.lines(thing) * lineHeight());
    box.keep(thing -> stop.filter(its -> TreeThings.isIn(its, thing)).isPresent());
  }

  /** Lines are of one height: that of the first which has a node. */
  private double lineHeight() {
    node().items().stream()
        .filter(Spot::isDrawn)
        .findFirst()
        .map(thing -> line(thing).line)
        .ifPresent(line -> lineHeight = Math.max(line.minHeight(-1), line.prefHeight(-1)));
    return lineHeight;
  }

  /** The things that can be seen, from top to bottom. */
  private List<Spot> things() {
    return TreeThings.open(node().items());
  }

  /** One thing is reached by Tab: the one that has or had the focus, else the first. */
  private void reach() {
    List<Spot> things = things();
    int focused = focused(things);
    if (focused >= 0) {
      stop = Optional.of(things.get(focused));
    } else {
      stop = stop.filter(things::contains).or(() -> things.stream().findFirst());
    }
    stop.ifPresent(Spot::bring);
    for (Spot thing : things) {
      if (thing.isDrawn()) {
        thing.node().setFocusTraversable(thing == stop.orElseThrow());
      }
    }
  }

  private static int focused(List<Spot> things) {
    for (int i = 0; i < things.size(); i++) {
      if (things.get(i).isDrawn() && things.get(i).node().isFocused()) {
        return i;
      }
    }
    return -1;
  }

  private void pressed(KeyEvent event) {
    List<Spot> things = things();
    int at = focused(things);
    if (at < 0 || event.isShortcutDown()) {
      return;
    }
    boolean back = node().getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    switch (event.getCode()) {
      case DOWN -> go(things, at + 1);
      case UP -> go(things, at - 1);
      case HOME -> go(things, 0);
      case END -> go(things, things.size() - 1);
      case RIGHT -> sideways(things, at, !back);
      case LEFT -> sideways(things, at, back);
      case ENTER, SPACE -> line(things.get(at)).select.run();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private static TreeLine line(Spot thing) {
    return (TreeLine) thing.node();
  }

  private void go(List<Spot> things, int to) {
    if (to >= 0 && to < things.size()) {
      stop = Optional.of(things.get(to));
      things.get(to).bring();
      things.get(to).node().requestFocus();
      Reveal.in(line(things.get(to)).line);
      reach();
    }
  }

  private void sideways(List<Spot> things, int at, boolean inwards) {
    TreeLine line = line(things.get(at));
    if (inwards && line.canExpand && !line.expanded) {
      line.expand.run();
    } else if (inwards && line.expanded) {
      go(things, at + 1);
    } else if (!inwards && line.expanded) {
      line.collapse.run();
    } else if (!inwards) {
      go(things, things.indexOf(things.get(at).around().orElseThrow()));
    }
  }

  private void typed(KeyEvent event) {
    String letter = event.getCharacter().toLowerCase(Locale.ROOT);
    List<Spot> things = things();
    int at = focused(things);
    if (at < 0 || letter.isBlank() || letter.charAt(0) < ' ' || event.isShortcutDown()) {
      return;
    }
    event.consume();
    if (letter.equals("*")) {
      expandBeside(things.get(at));
      return;
    }
    long now = System.nanoTime();
    letters = now - lastLetter < TOGETHER_NANOS ? letters + letter : letter;
    lastLetter = now;
    int first = letters.length() > 1 ? at : at + 1;
    for (int i = 0; i < things.size(); i++) {
      int next = (first + i) % things.size();
      if (TreeThings.label(things.get(next)).toLowerCase(Locale.ROOT).startsWith(letters)) {
        go(things, next);
        return;
      }
    }
  }

  private static void expandBeside(Spot thing) {
    LongBox around = (LongBox) thing.node().getParent();
    for (Spot sibling : List.copyOf(around.items())) {
      if (TreeThings.canExpand(sibling)) {
        line(sibling).expand.run();
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
