package dev.hydraui.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hydraui.component.Catalogue;
import dev.hydraui.component.Ui;
import dev.hydraui.node.Node;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FocusedTest extends Ui<String> {

  private final TreeHost host = new TreeHost(false);
  private final Reconciler<TreeHost.Box> reconciler =
      new Reconciler<>(host, host.root, event -> {});

  @Test
  void focusesWhatAppears() {
    reconciler.render(column(text("a"), text("b").testId("b").autofocus()));
    assertEquals(List.of("b#b"), host.focused);
    reconciler.render(column(text("a"), text("c").testId("b").autofocus()));
    assertEquals(List.of("b#b"), host.focused);
    assertEquals("[column[a, c#b]]", host.root.toString());
  }

  @Test
  void focusesTheFirstOfSeveralAndNothingOfNone() {
    reconciler.render(column(list(1, 2).autofocus(), list().autofocus()));
    assertEquals(List.of("1"), host.focused);
  }

  private Node<String> list(Integer... numbers) {
    return Node.each(List.of(numbers), number -> number, number -> text("" + number));
  }

  @Test
  void crossesTheWire() {
    PatchHost patches = new PatchHost();
    new Reconciler<>(patches, Patch.ROOT, event -> {})
        .render(column(column(text("a")).autofocus(), text("b")));
    new PatchPlayer<>(host, host.root, Catalogue.types(), happened -> {}).play(patches.take());
    assertEquals(List.of("column[a]"), host.focused);
  }
}
