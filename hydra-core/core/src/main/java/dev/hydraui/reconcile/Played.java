package dev.hydraui.reconcile;

import dev.hydraui.json.JsonObject;
import dev.hydraui.node.Component;
import dev.hydraui.node.ComponentCodec;
import dev.hydraui.node.Node;
import dev.hydraui.reconcile.PatchPlayer.Happened;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/** A component that a {@link PatchPlayer} has been told of, and where it stands now. */
final class Played<H> {

  final int id;
  final Place<H> place;
  final List<Played<H>> children = new ArrayList<>();

  /** Null until it is inserted, and for the root. */
  Played<H> parent;

  /** Null for the root. */
  ComponentCodec<?> codec;

  /** As they were sent. */
  JsonObject properties = JsonObject.EMPTY;

  /** The children's components as they are at any time. */
  final List<Node<Happened>> nodes = new Nodes();

  Played(int id, Place<H> place) {
    this.id = id;
    this.place = place;
  }

  /** Comes into a parent, before another child or last. */
  void enter(Played<H> around, Played<H> before) {
    int index = before == null ? around.children.size() : around.children.indexOf(before);
    parent = around;
    place.parent = around.place;
    around.children.add(index, this);
    around.place.children().add(index, place);
  }

  void leave() {
    parent.children.remove(this);
    parent.place.children().remove(place);
    parent = null;
  }

  private final class Nodes extends AbstractList<Node<Happened>> {

    @Override
    @SuppressWarnings("unchecked")
    public Node<Happened> get(int index) {
      return (Component<Happened>) children.get(index).place.component();
    }

    @Override
    public int size() {
      return children.size();
    }
  }
}
