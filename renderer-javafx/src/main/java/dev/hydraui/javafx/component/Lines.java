package dev.hydraui.javafx.component;

import dev.hydraui.component.Alignment;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * Nodes beside one another, in lines: those whose {@link HBox#setHgrow} says so share what is left
 * of theirs. Beside a field they stand beside its control and not beside its label.
 */
class Lines extends FlowPane {

  private Alignment alignment = Alignment.START;

  private final Heights heights = new Heights();

  /** With so much room, or more, all stands in one line of this height. */
  private double oneLine = Double.POSITIVE_INFINITY;

  private double oneLineHigh;

  final void align(Alignment along) {
    alignment = along;
    requestLayout();
  }

  @Override
  protected double computePrefWidth(double height) {
    double width = 0;
    List<Node> nodes = getManagedChildren();
    for (Node node : nodes) {
      width += snapSizeX(width(node));
    }
    return insetsWidth() + width + Math.max(0, nodes.size() - 1) * getHgap();
  }

  @Override
  protected double computeMinWidth(double height) {
    double width = 0;
    for (Node node : getManagedChildren()) {
      width = Math.max(width, node.minWidth(-1));
    }
    return insetsWidth() + width;
  }

  /** What is in it has changed, or where it stands. */
  @Override
  public void requestLayout() {
    heights.forget();
    oneLine = Double.POSITIVE_INFINITY;
    super.requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return heights.at(width, this::measure);
  }

  private double measure(double width) {
    Insets insets = getInsets();
    return insets.getTop()
        + high(width < 0 ? Double.MAX_VALUE : width - insetsWidth())
        + insets.getBottom();
  }

  private double high(double room) {
    if (room >= oneLine) {
      return oneLineHigh;
    }
    double height = 0;
    List<Line> lines = lines(room);
    for (Line line : lines) {
      height += line.height();
    }
    if (lines.size() == 1 && lines.get(0).isAsWanted()) {
      oneLine = lines.get(0).width();
      oneLineHigh = height;
    }
    return height + Math.max(0, lines.size() - 1) * getVgap();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private static double width(Node node) {
    return Math.max(node.minWidth(-1), Math.min(node.prefWidth(-1), node.maxWidth(-1)));
  }

  private double insetsWidth() {
    return snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - insetsWidth();
    double y = snappedTopInset();
    for (Line line : lines(width)) {
      double free = Math.max(0, width - line.width());
      double x = snappedLeftInset() + line.start(free);
      for (Slot slot : line.slots) {
        double height = Math.min(slot.height(), line.height());
        double down = line.down(slot);
        slot.node.resizeRelocate(snapPositionX(x), snapPositionY(y + down), slot.width, height);
        x += slot.width + getHgap() + line.between(free);
      }
      y += line.height() + getVgap();
    }
  }

  private List<Line> lines(double width) {
    List<Line> lines = new ArrayList<>();
    Line line = new Line();
    for (Node node : getManagedChildren()) {
      double wanted = Math.min(snapSizeX(width(node)), width);
      if (!line.slots.isEmpty() && line.width() + getHgap() + wanted > width + 0.5) {
        lines.add(line);
        line = new Line();
      }
      line.slots.add(new Slot(node, wanted));
    }
    if (!line.slots.isEmpty()) {
      lines.add(line);
    }
    lines.forEach(full -> full.grow(width));
    return lines;
  }

  private static final class Slot {
    private final Node node;
    private double width;

    Slot(Node node, double width) {
      this.node = node;
      this.width = width;
    }

    boolean grows() {
      return HBox.getHgrow(node) == Priority.ALWAYS;
    }

    double height() {
      return Math.max(
          node.minHeight(width), Math.min(node.prefHeight(width), node.maxHeight(width)));
    }

    double head() {
      return node instanceof Field field ? field.head() : 0;
    }
  }

  private final class Line {
    private final List<Slot> slots = new ArrayList<>();

    double width() {
      double width = Math.max(0, slots.size() - 1) * getHgap();
      for (Slot slot : slots) {
        width += slot.width;
      }
      return width;
    }

    double height() {
      double height = 0;
      for (Slot slot : slots) {
        height = Math.max(height, slot.height() + (slot.head() > 0 ? 0 : head()));
      }
      return snapSizeY(height);
    }

    /** Whether all in it is as wide as it would be with any more room. */
    boolean isAsWanted() {
      return slots.stream().allMatch(slot -> !slot.grows() && slot.width >= Lines.width(slot.node));
    }

    /** How high the labels of its fields are. */
    double head() {
      return slots.stream().mapToDouble(Slot::head).max().orElse(0);
    }

    double down(Slot slot) {
      if (head() > 0) {
        return slot.head() > 0 ? 0 : head();
      }
      return (height() - slot.height()) / 2;
    }

    void grow(double width) {
      List<Slot> growing = slots.stream().filter(Slot::grows).toList();
      if (!growing.isEmpty() && width < Double.MAX_VALUE) {
        double share = Math.max(0, width - width()) / growing.size();
        for (Slot slot : growing) {
          slot.width += share;
        }
      }
    }

    double start(double free) {
      return switch (alignment) {
        case CENTER -> free / 2;
        case END -> free;
        default -> 0;
      };
    }

    double between(double free) {
      return alignment == Alignment.BETWEEN && slots.size() > 1 ? free / (slots.size() - 1) : 0;
    }
  }
}
