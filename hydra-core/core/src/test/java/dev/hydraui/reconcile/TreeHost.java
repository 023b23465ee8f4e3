package dev.hydraui.reconcile;

import dev.hydraui.component.Text;
import dev.hydraui.node.Component;
import java.util.ArrayList;
import java.util.List;

/** A host that draws into a tree of plain objects and counts what it was told. */
class TreeHost implements Host<TreeHost.Box> {

  final Box root = new Box();
  final List<String> calls = new ArrayList<>();
  final List<String> failures = new ArrayList<>();
  private final boolean copies;

  TreeHost(boolean copies) {
    this.copies = copies;
  }

  @Override
  public Box create(Place<Box> place) {
    Box box = new Box();
    box.place = place;
    box.draw(place.component());
    calls.add("create " + box.text);
    return box;
  }

  @Override
  public void update(Box handle, Component<?> before, Component<?> after) {
    handle.draw(after);
    calls.add("update " + handle.text);
  }

  @Override
  public void identify(Box handle, String testId) {
    handle.testId = testId;
    calls.add("identify " + testId);
  }

  @Override
  public void failed(Throwable failure, String path) {
    failures.add(failure.getMessage() + " in " + path);
  }

  @Override
  public void insert(Box parent, Box child, Box before) {
    check(child.parent == null, "inserted twice");
    parent.put(child, before);
    calls.add("insert");
  }

  @Override
  public void move(Box parent, Box child, Box before) {
    check(child.parent == parent, "moved from elsewhere");
    parent.children.remove(child);
    parent.put(child, before);
    calls.add("move " + child.text);
  }

  @Override
  public void remove(Box parent, Box child) {
    check(parent.children.remove(child), "removed what is not there");
    child.parent = null;
    calls.add("remove " + child.text);
  }

  @Override
  public void clear(Box parent, List<Box> children) {
    check(parent.children.equals(children), "cleared something else");
    parent.children.clear();
    calls.add("clear");
  }

  @Override
  public boolean canCopy(Component<?> component) {
    return copies;
  }

  @Override
  public Box copy(Place<Box> original, Place<Box> place) {
    Box box = original.handle().copy();
    box.place = place;
    calls.add("copy");
    return box;
  }

  @Override
  public Box child(Box parent, int index) {
    return parent.children.get(index);
  }

  long count(String call) {
    long count = 0;
    for (String each : calls) {
      if (each.startsWith(call)) {
        count++;
      }
    }
    return count;
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }

  /** What is drawn for one component. */
  static final class Box {
    Place<Box> place;
    Box parent;
    String text = "";
    String testId = "";
    final List<Box> children = new ArrayList<>();

    void draw(Component<?> component) {
      text = component instanceof Text<?> shown ? shown.value() : component.type().name();
    }

    void put(Box child, Box before) {
      int index = before == null ? children.size() : children.indexOf(before);
      check(index >= 0, "inserted before what is not there");
      children.add(index, child);
      child.parent = this;
    }

    Box copy() {
      Box copy = new Box();
      copy.text = text;
      copy.testId = testId;
      for (Box child : children) {
        copy.put(child.copy(), null);
      }
      return copy;
    }

    @Override
    public String toString() {
      String name = testId.isEmpty() ? text : text + "#" + testId;
      return children.isEmpty() ? name : name + children;
    }
  }
}
