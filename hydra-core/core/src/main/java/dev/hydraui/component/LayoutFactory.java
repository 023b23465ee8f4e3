package dev.hydraui.component;

import dev.hydraui.node.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The part of {@link Ui} that says where things stand. */
class LayoutFactory<E> extends NodeFactory<E> {

  @SafeVarargs
  public final Column<E> column(Node<E>... children) {
    return new Column<>(Gap.MEDIUM, list(children));
  }

  @SafeVarargs
  public final Row<E> row(Node<E>... children) {
    return new Row<>(Gap.MEDIUM, Alignment.START, list(children));
  }

  @SafeVarargs
  public final Grid<E> grid(int columns, Node<E>... children) {
    return new Grid<>(columns, Size.MEDIUM, list(children));
  }

  @SafeVarargs
  public final Stack<E> stack(Node<E>... children) {
    return new Stack<>(Alignment.START, Alignment.START, list(children));
  }

  @SafeVarargs
  public final Scroll<E> scroll(String label, Node<E>... children) {
    return new Scroll<>(label, Size.MEDIUM, list(children));
  }

  /** Two panes, of which each keeps a tenth of the width. */
  public final Split<E> split(
      String label, int percent, Function<Integer, E> onResize, Node<E> first, Node<E> second) {
    return new Split<>(label, percent, onResize, 10, List.of(first, second));
  }

  @SafeVarargs
  public final Card<E> card(Node<E>... children) {
    return new Card<>(list(children));
  }

  @SafeVarargs
  public final Section<E> section(String title, Node<E>... children) {
    return new Section<>(title, "", true, Optional.empty(), list(children));
  }

  public final Divider<E> divider() {
    return new Divider<>();
  }

  public final Spacer<E> spacer() {
    return new Spacer<>();
  }

  @SafeVarargs
  public final Dialog<E> dialog(String title, E onClose, Node<E>... children) {
    return new Dialog<>(title, "", false, onClose, list(children));
  }

  @SafeVarargs
  public final Drawer<E> drawer(String title, E onClose, Node<E>... children) {
    return new Drawer<>(title, "", Side.END, onClose, list(children));
  }

  @SafeVarargs
  public final Popover<E> popover(
      String label, boolean open, Function<Boolean, E> onToggle, Node<E>... children) {
    return new Popover<>(label, "", open, onToggle, false, list(children));
  }
}
