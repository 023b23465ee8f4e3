package dev.hydraui.javafx.scene;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Where the children of something drawn stand, in order. */
public interface Room {

  /** That of what has no children. */
  Room NONE =
      new Room() {
        @Override
        public void insert(Spot child, Spot before) {
          throw new IllegalStateException("There is no room for children here");
        }

        @Override
        public void move(Spot child, Spot before) {
          insert(child, before);
        }

        @Override
        public void remove(Spot child) {}
      };

  /** Puts a new child before another one, or last when {@code before} is null. */
  void insert(Spot child, Spot before);

  /** Moves a child before another one, or last when {@code before} is null. */
  void move(Spot child, Spot before);

  void remove(Spot child);

  /** Puts a child into the scene if it is one of many that are out of sight. */
  default void bring(Spot child) {}

  /** All of a pane, behind what stands there already. */
  static Room of(Pane pane) {
    return new InPane(pane.getChildren());
  }

  /**
   * The children's nodes among those of a pane.
   *
   * @param nodes the pane's; other nodes may stand before the children's, never behind them
   */
  record InPane(ObservableList<Node> nodes) implements Room {

    @Override
    public void insert(Spot child, Spot before) {
      if (before == null) {
        nodes.add(child.node());
      } else {
        nodes.add(nodes.indexOf(before.node()), child.node());
      }
    }

    /** Another order of the same nodes: none leaves the scene, so the focus stays where it is. */
    @Override
    public void move(Spot child, Spot before) {
      List<Node> order = new ArrayList<>(nodes);
      order.remove(child.node());
      order.add(before == null ? order.size() : order.indexOf(before.node()), child.node());
      nodes.setAll(order);
    }

    @Override
    public void remove(Spot child) {
      nodes.remove(child.node());
    }
  }
}
