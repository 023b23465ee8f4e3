package dev.hydraui.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hydraui.component.Ui;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is on screen after a view has thrown. */
final class FailedRenderTest extends Ui<String> {

  private final TreeHost host = new TreeHost(false);
  private final List<Object> sent = new ArrayList<>();
  private final Reconciler<TreeHost.Box> reconciler = new Reconciler<>(host, host.root, sent::add);

  @Test
  void drawsAnewAfterAListThatFailedHalfway() {
    reconciler.render(column(list(1, 2, 3, 4)));
    assertThrows(IllegalStateException.class, () -> reconciler.render(column(list(4, -5, 2))));
    reconciler.render(column(list(4, 3)));
    assertEquals("[column[4, 3]]", host.root.toString());
  }

  @Test
  void drawsAnewAfterAnOutermostListThatFailed() {
    reconciler.render(list(1, 2));
    assertThrows(IllegalStateException.class, () -> reconciler.render(list(-3, 1)));
    reconciler.render(list(2, 1));
    assertEquals("[2, 1]", host.root.toString());
  }

  @Test
  void drawsAfterAFirstViewThatFailed() {
    assertThrows(IllegalStateException.class, () -> reconciler.render(column(list(-1))));
    reconciler.render(column(list(1)));
    assertEquals("[column[1]]", host.root.toString());
  }

  /** Numbers; there is no view of one below 0. */
  private static Node<String> list(Integer... numbers) {
    return Node.each(
        List.of(numbers),
        number -> number,
        number -> {
          if (number < 0) {
            throw new IllegalStateException("no view of " + number);
          }
          return Ui.<String>of().text("" + number);
        });
  }
}
