package dev.hydraui.javafx.component;

import dev.hydraui.component.Tree;
import dev.hydraui.component.TreeItem;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Semantics;
import dev.hydraui.javafx.scene.Spot;
import java.util.Optional;
import javafx.scene.input.MouseEvent;

/** A thing in a tree. */
final class DrawnTreeItem extends Drawn<TreeItem<?>, TreeLine> {

  DrawnTreeItem() {
    super(new TreeLine());
    node().line.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    node().select = this::select;
    node().expand = () -> expand(true);
    node().collapse = () -> expand(false);
    node().inside.whenDrawn(task -> surface().whenDrawn(task));
    room(node().inside);
  }

  private void clicked(MouseEvent event) {
    node().requestFocus();
    boolean onArrow = event.getX() <= node().arrow.getBoundsInParent().getMaxX();
    if ((onArrow && node().canExpand) || component().onSelect().isEmpty()) {
      expand(!component().expanded());
    } else {
      select();
    }
  }

  private void select() {
    if (!component().disabled()) {
      send(component().onSelect());
    }
  }

  private void expand(boolean on) {
    send(component().onExpand().map(toEvent -> toEvent.apply(on)));
  }

  private DrawnTree tree() {
    Spot at = spot();
    while (!(at.component() instanceof Tree)) {
      at = at.around().orElseThrow();
    }
    return (DrawnTree) at.drawn();
  }

  private int level() {
    int level = 1;
    Optional<Spot> at = spot().around();
    while (at.isPresent() && at.get().component() instanceof TreeItem) {
      level++;
      at = at.get().around();
    }
    return level;
  }

  @Override
  protected void show(TreeItem<?> item) {
    tree().holds(node().inside);
    boolean opens = item.onExpand().isPresent();
    node().canExpand = opens;
    node().expanded = opens && item.expanded();
    node().arrow.show(node().expanded ? "chevron-down" : "next");
    node().arrow.setOpacity(opens ? 1 : 0);
    Styles.flag(node(), "expanded", node().expanded);
    node().icon.show(item.icon());
    node().label.setText(item.label());
    Words.there(node().turning, item.busy());
    if (!node().expanded && node().inside.isFocusWithin()) {
      node().requestFocus();
    }
    Words.there(node().inside, node().expanded);
    node().setAccessibleText(item.label());
    Styles.flag(node().line, "selected", item.selected());
    Styles.flag(node().line, "held", item.disabled());
    Semantics.role("treeitem")
        .in("level " + level())
        .in(item.expanded() ? "expanded" : "collapsed", opens)
        .in("selected", item.selected())
        .in("disabled", item.disabled())
        .in("busy", item.busy())
        .tell(node());
    if (node().getParent() instanceof LongBox around) {
      around.changed();
    }
  }
}
