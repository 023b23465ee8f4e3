package dev.hydraui.examples.todomvc;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person does with the todos, in Chromium. */
final class TodoPageTest {

  private TodoPage todos;

  @BeforeEach
  void open() {
    todos = new TodoPage();
  }

  @AfterEach
  void close() {
    todos.close();
    assertEquals(List.of(), todos.errors());
  }

  @Test
  void addsMarksAndCounts() {
    todos.page.keyboard().type("Milk");
    todos.page.keyboard().press("Enter");
    todos.add("Bread");
    assertThat(todos.items()).hasText(new String[] {"Milk", "Bread"});
    assertThat(todos.page.getByText("2 items left")).isVisible();
    todos.checkbox("Milk").check();
    assertThat(todos.page.getByText("1 item left")).isVisible();
    assertThat(todos.checkbox("Mark all as complete")).not().isChecked();
    todos.checkbox("Mark all as complete").check();
    assertThat(todos.checkbox("Bread")).isChecked();
    assertThat(todos.page.getByText("0 items left")).isVisible();
    todos.button("Clear completed").click();
    assertThat(todos.items()).hasCount(0);
    assertThat(todos.tab("All")).isHidden();
  }

  @Test
  void editsByADoublePress() {
    todos.add("Milk", "Bread");
    todos.button("Milk").click();
    assertThat(todos.editor()).isHidden();
    todos.button("Milk").dblclick();
    assertThat(todos.editor()).isFocused();
    todos.editor().fill("Oat milk");
    todos.page.keyboard().press("Enter");
    assertThat(todos.items()).hasText(new String[] {"Oat milk", "Bread"});
    todos.button("Bread").dblclick();
    todos.editor().fill("Cake");
    todos.page.keyboard().press("Escape");
    assertThat(todos.items()).hasText(new String[] {"Oat milk", "Bread"});
    todos.button("Bread").dblclick();
    todos.editor().fill("Rolls");
    todos.page.getByLabel("What needs to be done?").click();
    assertThat(todos.items()).hasText(new String[] {"Oat milk", "Rolls"});
    todos.button("Rolls").dblclick();
    todos.editor().fill("");
    todos.page.keyboard().press("Enter");
    assertThat(todos.items()).hasText(new String[] {"Oat milk"});
  }

  @Test
  void needsNoPointer() {
    todos.add("Milk");
    todos.checkbox("Milk").focus();
    todos.page.keyboard().press("Space");
    assertThat(todos.checkbox("Milk")).isChecked();
    todos.page.keyboard().press("Tab");
    todos.page.keyboard().press("Enter");
    assertThat(todos.editor()).isFocused();
    todos.page.keyboard().press("End");
    todos.page.keyboard().type("shake");
    todos.page.keyboard().press("Enter");
    assertThat(todos.items()).hasText(new String[] {"Milkshake"});
    todos.button("Delete Milkshake").focus();
    todos.page.keyboard().press("Enter");
    assertThat(todos.items()).hasCount(0);
  }

  @Test
  void filtersByTheAddress() {
    todos.add("Milk", "Bread");
    todos.checkbox("Bread").check();
    todos.tab("Active").click();
    assertThat(todos.page).hasURL(TodoPage.ADDRESS + "#/active");
    assertThat(todos.items()).hasText(new String[] {"Milk"});
    todos.tab("Completed").click();
    assertThat(todos.items()).hasText(new String[] {"Bread"});
    todos.page.goBack();
    assertThat(todos.items()).hasText(new String[] {"Milk"});
    assertThat(todos.page).hasURL(TodoPage.ADDRESS + "#/active");
    todos.page.goBack();
    assertThat(todos.items()).hasText(new String[] {"Milk", "Bread"});
    todos.page.evaluate("location.hash = '#/completed'");
    assertThat(todos.items()).hasText(new String[] {"Bread"});
  }

  @Test
  void isThereTheNextTime() {
    todos.add("Milk", "Bread");
    todos.checkbox("Bread").check();
    todos.tab("Completed").click();
    todos.page.reload();
    assertThat(todos.items()).hasText(new String[] {"Bread"});
    assertThat(todos.checkbox("Bread")).isChecked();
    todos.tab("All").click();
    assertThat(todos.items()).hasCount(2);
  }

  @Test
  void isAccessible() {
    check("empty");
    todos.add("Buy milk", "Walk the dog", "Write to grandmother about the holidays in August");
    todos.checkbox("Walk the dog").check();
    check("todos");
    todos.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    todos.button("Buy milk").dblclick();
    check("editing");
    todos.page.setViewportSize(360, 640);
    check("narrow");
  }

  private void check(String name) {
    assertEquals(List.of(), new AxeBuilder(todos.page).analyze().getViolations());
    todos.picture(name);
  }
}
