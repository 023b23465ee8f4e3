package dev.hydraui.examples.todomvc;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.hydraui.web.testing.TestPage;
import java.nio.file.Path;
import java.util.List;

/** The page in Chromium, and what a person does there. */
final class TodoPage implements AutoCloseable {

  static final String ADDRESS = TestPage.ORIGIN + "index.html";

  private final TestPage todos =
      TestPage.open(
          Path.of("target/classes/dev/hydraui/examples/todomvc"),
          "index.html",
          TestPage.STRICT,
          720,
          640);
  final Page page = todos.page();

  List<String> errors() {
    return todos.errors();
  }

  void add(String... titles) {
    for (String title : titles) {
      page.getByLabel("What needs to be done?").fill(title);
      page.keyboard().press("Enter");
    }
  }

  Locator items() {
    return page.getByRole(AriaRole.LISTITEM);
  }

  Locator checkbox(String label) {
    return todos.named(AriaRole.CHECKBOX, label);
  }

  Locator button(String label) {
    return todos.named(AriaRole.BUTTON, label);
  }

  Locator tab(String label) {
    return todos.named(AriaRole.TAB, label);
  }

  Locator editor() {
    return page.getByLabel("Title");
  }

  void picture(String name) {
    todos.picture(name);
  }

  @Override
  public void close() {
    todos.close();
  }
}
