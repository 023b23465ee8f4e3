package dev.hydraui.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hydraui.component.Button;
import dev.hydraui.component.Ui;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What is on screen where a part of the view fails. */
final class GuardedTest extends Ui<String> {

  private final TreeHost host = new TreeHost(false);
  private final List<Object> sent = new ArrayList<>();
  private final Reconciler<TreeHost.Box> reconciler = new Reconciler<>(host, host.root, sent::add);

  @Test
  void showsTheFallbackAndTheRest() {
    render("before", "fails", "after");
    assertEquals("[column[before, no view of fails, after]]", host.root.toString());
    assertEquals(List.of("no view of fails in column"), host.failures);
  }

  @Test
  void showsTheFallbackWhereAChangeFailsAndComesBack() {
    render("a", "b", "c");
    render("a", "fails", "c2");
    assertEquals("[column[a, no view of fails, c2]]", host.root.toString());
    render("a", "fails again", "c2");
    assertEquals("[column[a, no view of fails again, c2]]", host.root.toString());
    render("a", "b", "c");
    assertEquals("[column[a, b, c]]", host.root.toString());
    assertEquals(
        List.of("no view of fails in column", "no view of fails again in column"), host.failures);
  }

  @Test
  void guardsWhatIsMadeLater() {
    reconciler.render(column(guarded(() -> Node.lazy("fails", this::view))));
    assertEquals("[column[no view of fails]]", host.root.toString());
    reconciler.render(column(guarded(() -> list("a", "b", "c")), text("after")));
    reconciler.render(column(guarded(() -> list("c", "fails", "a", "d")), text("after")));
    assertEquals("[column[no view of fails, after]]", host.root.toString());
    reconciler.render(column(guarded(() -> list("d", "c")), text("after")));
    assertEquals("[column[d, c, after]]", host.root.toString());
  }

  @Test
  void guardsAgainstTheHost() {
    TreeHost failing =
        new TreeHost(false) {
          @Override
          public Box create(Place<Box> place) {
            if (place.component() instanceof Button) {
              throw new IllegalStateException("cannot draw a button");
            }
            return super.create(place);
          }
        };
    Reconciler<TreeHost.Box> guarding = new Reconciler<>(failing, failing.root, sent::add);
    guarding.render(column(guarded(() -> row(text("a"), button("b", "b"))), text("c")));
    assertEquals("[column[cannot draw a button, c]]", failing.root.toString());
  }

  @Test
  void endsAtTheInnermostGuard() {
    reconciler.render(
        guarded(() -> column(text("a"), guarded(() -> Node.lazy("fails", this::view)))));
    assertEquals("[column[a, no view of fails]]", host.root.toString());
  }

  @Test
  void goesOnToTheOuterGuardWhereTheFallbackFailsToo() {
    reconciler.render(
        column(guarded(() -> Node.guarded(() -> view("fails"), failure -> view("fails too")))));
    assertEquals("[column[no view of fails too]]", host.root.toString());
  }

  @Test
  void throwsWhatNoGuardTakes() {
    assertThrows(
        IllegalStateException.class,
        () -> reconciler.render(column(Node.lazy("fails", this::view))));
    assertEquals(List.of(), host.failures);
  }

  @Test
  void sendsTheEventsOfTheFallback() {
    reconciler.render(
        column(Node.guarded(() -> view("fails"), failure -> button("Again", "again"))));
    TreeHost.Box again = host.root.children.get(0).children.get(0);
    again.place.send(((Button<?>) again.place.component()).onPress());
    assertEquals(List.of("again"), sent);
  }

  private void render(String before, String guarded, String after) {
    reconciler.render(column(text(before), guarded(() -> view(guarded)), text(after)));
  }

  private Node<String> guarded(Supplier<Node<String>> view) {
    return Node.guarded(view, failure -> text(failure.getMessage()));
  }

  private Node<String> list(String... labels) {
    return Node.each(List.of(labels), label -> label, this::view);
  }

  private Node<String> view(String label) {
    if (label.startsWith("fails")) {
      throw new IllegalStateException("no view of " + label);
    }
    return text(label);
  }
}
