package dev.hydraui.javafx.component;

import dev.hydraui.javafx.scene.Room;
import dev.hydraui.javafx.scene.Semantics;
import dev.hydraui.javafx.scene.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * What stands below one another, perhaps by the thousand. Up to a hundred are there whole; of more
 * only those in sight have nodes, some around them, and what has the focus. What has had no node
 * yet is taken to be as high as the first that had one are.
 */
final class LongBox extends VBox implements Room {

  /** So many are always there whole. */
  static final int FEW = 100;

  /** How far beyond what is in sight there are nodes too, in pixels. */
  private static final double AROUND = 300;

  /** In pixels, until there is something to be measured. */
  private static final double USUAL = 44;

  private final List<Spot> items = new ArrayList<>();

  /** Of what has been drawn. */
  private final Map<Spot, Double> heights = new HashMap<>();

  private final Sight sight = new Sight(this, this::look);
  private Consumer<Runnable> whenDrawn = Runnable::run;
  private BooleanSupplier few = () -> items.size() <= FEW;
  private ToDoubleFunction<Spot> rest = this::guessed;
  private Predicate<Spot> kept = item -> false;
  private Spot brought;
  private double usual;
  private boolean changing;
  private boolean looking;

  LongBox() {
    visibleProperty().addListener((visible, before, after) -> look());
  }

  /** Is told what does something when all of the present render has been drawn. */
  void whenDrawn(Consumer<Runnable> its) {
    whenDrawn = its;
  }

  /** Says otherwise than by their number whether there are few enough to be there whole. */
  void few(BooleanSupplier its) {
    few = its;
  }

  /** Says how high what has no node is, where that is known. */
  void heights(ToDoubleFunction<Spot> its) {
    rest = its;
  }

  /** Says what is there too, in sight or not. */
  void keep(Predicate<Spot> its) {
    kept = its;
  }

  /** All that is here, with nodes or without. */
  List<Spot> items() {
    return items;
  }

  @Override
  public void insert(Spot child, Spot before) {
    int at = before == null ? items.size() : items.indexOf(before);
    boolean whole = getChildren().size() == items.size();
    items.add(at, child);
    if (whole && few.getAsBoolean()) {
      getChildren().add(at, child.node());
      marked();
    } else {
      changed();
    }
  }

  /** Another order of the same nodes: none leaves the scene, so the focus stays where it is. */
  @Override
  public void move(Spot child, Spot before) {
    items.remove(child);
    items.add(before == null ? items.size() : items.indexOf(before), child);
    look();
  }

  @Override
  public void remove(Spot child) {
    items.remove(child);
    heights.remove(child);
    brought = brought == child ? null : brought;
    if (child.isDrawn()) {
      getChildren().remove(child.node());
    }
    changed();
  }

  /** What is here has changed: when all of it has, what is in sight gets nodes. */
  void changed() {
    if (!changing) {
      changing = true;
      whenDrawn.accept(
          () -> {
            changing = false;
            look();
            requestLayout();
          });
    }
  }

  @Override
  public void bring(Spot child) {
    brought = child;
    look();
  }

  /** Gives nodes to what needs them, in order. */
  private void look() {
    if (looking || !isVisible()) {
      return;
    }
    looking = true;
    try {
      fill();
    } finally {
      looking = false;
    }
  }

  private void fill() {
    boolean all = few.getAsBoolean();
    sight.watch(!all);
    double from = all ? 0 : sight.from() - AROUND;
    double to = all ? 0 : sight.to() + AROUND;
    List<Node> wanted = new ArrayList<>();
    double top = snappedTopInset();
    for (Spot item : List.copyOf(items)) {
      double bottom = all ? top : top + height(item, getWidth());
      if (all || (bottom >= from && top <= to) || isKept(item)) {
        wanted.add(item.node());
      }
      top = bottom + getSpacing();
    }
    if (!getChildren().equals(wanted)) {
      getChildren().setAll(wanted);
    }
    marked();
  }

  /** How far down the middle of one is, with a node or without, in pixels. */
  double middle(Spot of) {
    double top = snappedTopInset();
    for (Spot item : items) {
      double height = height(item, getWidth());
      if (item == of) {
        return top + height / 2;
      }
      top += height + getSpacing();
    }
    throw new IllegalArgumentException("It is not here");
  }

  private boolean isKept(Spot item) {
    boolean focused = item.isDrawn() && item.node().isFocusWithin();
    return focused || item == brought || kept.test(item);
  }

  /** Says which is the first and which the last; of many also which of how many each is. */
  private void marked() {
    boolean many = getChildren().size() < items.size();
    for (int i = 0; i < items.size(); i++) {
      if (isHere(items.get(i))) {
        Node node = items.get(i).node();
        Styles.flag(node, "first", i == 0);
        Styles.flag(node, "last", i == items.size() - 1);
        Semantics.of(node).at(many ? i + 1 : 0, items.size()).tell(node);
      }
    }
  }

  private boolean isHere(Spot item) {
    return item.isDrawn() && item.node().getParent() == this;
  }

  private double height(Spot item, double width) {
    if (isHere(item)) {
      double own = width < 0 ? -1 : inner(width);
      Node node = item.node();
      return snapSizeY(Math.max(node.minHeight(own), node.prefHeight(own)));
    }
    return rest.applyAsDouble(item);
  }

  private double guessed(Spot item) {
    return heights.getOrDefault(item, usual == 0 ? USUAL : usual);
  }

  /** Keeps how high what is here is, and what that says of the rest: once, so that it stays. */
  private void measure(double width) {
    double whole = 0;
    for (Spot item : items) {
      if (isHere(item)) {
        double height = height(item, width);
        heights.put(item, height);
        whole += height;
      }
    }
    if (usual == 0 && whole > 0) {
      usual = whole / getChildren().size();
    }
  }

  private double inner(double width) {
    return width - snappedLeftInset() - snappedRightInset();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    measure(width);
    double height = snappedTopInset() + snappedBottomInset();
    for (Spot item : items) {
      height += height(item, width);
    }
    return height + Math.max(0, items.size() - 1) * getSpacing();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    look();
    measure(getWidth());
    double top = snappedTopInset();
    for (Spot item : items) {
      double height = height(item, getWidth());
      if (isHere(item)) {
        double left = snappedLeftInset();
        item.node().resizeRelocate(left, snapPositionY(top), inner(getWidth()), height);
      }
      top += height + getSpacing();
    }
  }
}
