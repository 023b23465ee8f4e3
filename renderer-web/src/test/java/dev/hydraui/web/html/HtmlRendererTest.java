package dev.hydraui.web.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.component.Ui;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HtmlRendererTest {

  private final List<String> failures = new ArrayList<>();

  /** Shows a view, and nothing ever happens to it. */
  private abstract static class Still extends Ui<String> implements Machine<String, String> {

    @Override
    public Step<String, String> init() {
      return Step.of("");
    }

    @Override
    public Step<String, String> update(String state, String event) {
      return Step.of(state);
    }
  }

  private String html(Still machine) {
    return HtmlRenderer.view(machine, "", failure -> failures.add(failure.getMessage()));
  }

  private static Node<String> broken() {
    throw new IllegalStateException("No rows");
  }

  @Test
  void tellsOfAPartThatFailsAndWritesTheRest() {
    String html =
        html(
            new Still() {
              @Override
              public Node<String> view(String state) {
                return column(
                    text("Before"),
                    Node.guarded(HtmlRendererTest::broken, failure -> text("Sorry")),
                    text("After"));
              }
            });
    assertEquals(List.of("No rows"), failures);
    assertTrue(html.matches("(?s).*Before.*Sorry.*After.*"), html);
  }

  @Test
  void throwsWhatNothingGuards() {
    Still machine =
        new Still() {
          @Override
          public Node<String> view(String state) {
            return column(Node.lazy(state, on -> broken()));
          }
        };
    Throwable thrown = assertThrows(IllegalStateException.class, () -> html(machine));
    assertEquals("No rows", thrown.getMessage());
    assertEquals(List.of(), failures);
  }

  @Test
  void hasTheBrowserFocusWhatTakesTheFocus() {
    String html =
        html(
            new Still() {
              @Override
              public Node<String> view(String state) {
                return column(
                    textField("One", "", text -> text),
                    numberField("Two", "", text -> text).autofocus());
              }
            });
    int focused = html.indexOf("autofocus=");
    assertTrue(focused > html.indexOf("Two"), html);
    assertEquals(focused, html.lastIndexOf("autofocus="));
  }
}
