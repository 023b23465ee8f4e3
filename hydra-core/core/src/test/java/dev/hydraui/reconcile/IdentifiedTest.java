package dev.hydraui.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.hydraui.component.Ui;
import dev.hydraui.node.Node;
import java.util.List;
import org.junit.jupiter.api.Test;

final class IdentifiedTest extends Ui<String> {

  private final TreeHost host = new TreeHost(false);
  private final Reconciler<TreeHost.Box> reconciler =
      new Reconciler<>(host, host.root, event -> {});

  @Test
  void namesWhatIsDrawn() {
    reconciler.render(column(button("Save", "save").testId("save"), text("a")).testId("all"));
    assertEquals("[column#all[button#save, a]]", host.root.toString());
  }

  @Test
  void changesOnlyTheName() {
    reconciler.render(column(text("a").testId("one")));
    host.calls.clear();
    reconciler.render(column(text("a").testId("one")));
    assertEquals(List.of(), host.calls);
    TreeHost.Box a = host.root.children.get(0).children.get(0);
    reconciler.render(column(text("a").testId("two")));
    assertEquals(List.of("identify two"), host.calls);
    assertSame(a, host.root.children.get(0).children.get(0));
  }

  @Test
  void namesWhatComesInPlaceOfTheOldThing() {
    reconciler.render(column(Node.lazy("a", this::text).testId("it")));
    reconciler.render(column(Node.lazy("b", label -> row()).testId("it")));
    assertEquals("[column[row#it]]", host.root.toString());
  }

  @Test
  void namesEveryItemOfAList() {
    reconciler.render(column(list(1, 2).testId("item")));
    reconciler.render(column(list(3, 1, 2).testId("item")));
    assertEquals("[column[3#item, 1#item, 2#item]]", host.root.toString());
    reconciler.render(column(list(3, 1, 2).testId("row")));
    assertEquals("[column[3#row, 1#row, 2#row]]", host.root.toString());
  }

  @Test
  void prefersTheInnerName() {
    for (String outer : List.of("outer", "other")) {
      reconciler.render(column(text("a").testId("inner").testId(outer)));
      assertEquals("[column[a#inner]]", host.root.toString());
    }
  }

  @Test
  void namesCopies() {
    TreeHost copying = new TreeHost(true);
    Reconciler<TreeHost.Box> copied = new Reconciler<>(copying, copying.root, event -> {});
    copied.render(column(rows(1, 2).testId("row")));
    copied.render(column(rows(1, 2, 3).testId("changed")));
    assertEquals(
        "[column[row#changed[1], row#changed[2], row#changed[3]]]", copying.root.toString());
    copied.render(column(named(4, 5)));
    copied.render(column(named(6, 5, 4)));
    assertEquals("[column[row#r6[6#t6], row#r5[5#t5], row#r4[4#t4]]]", copying.root.toString());
  }

  private Node<String> list(Integer... numbers) {
    return Node.each(List.of(numbers), number -> number, number -> text("" + number));
  }

  private Node<String> rows(Integer... numbers) {
    return Node.each(List.of(numbers), number -> number, number -> row(text("" + number)));
  }

  private Node<String> named(Integer... numbers) {
    return Node.each(
        List.of(numbers),
        number -> number,
        number -> row(text("" + number).testId("t" + number)).testId("r" + number));
  }
}
