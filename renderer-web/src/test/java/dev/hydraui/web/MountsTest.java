package dev.hydraui.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.hydraui.web.page.Scenes;
import dev.hydraui.web.program.Program;
import dev.hydraui.web.program.Site;
import dev.hydraui.web.program.Target;
import dev.hydraui.web.testing.Chromium;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several applications on one page, and where one may be mounted. */
final class MountsTest {

  private static final String IDS_THERE_TWICE =
      """
      () => {
        const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
        return ids.filter((id, index) => ids.indexOf(id) !== index);
      }
      """;

  private static Chromium chromium;
  private static Site site;

  private final List<String> errors = new ArrayList<>();
  private Page page;

  @BeforeAll
  static void start() throws Exception {
    chromium = new Chromium();
    site = new Site(new Program(Scenes.class, Target.JAVASCRIPT));
  }

  @AfterAll
  static void stop() {
    chromium.close();
    site.close();
  }

  @BeforeEach
  void open() {
    page = chromium.browser().newPage();
    page.setDefaultTimeout(10_000);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text());
          }
        });
    page.onPageError(errors::add);
  }

  @AfterEach
  void close() {
    page.close();
    assertEquals(List.of(), errors);
  }

  private void visit(String scene) {
    page.navigate(site.address() + "#" + scene);
  }

  private void press(String button) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)).click();
  }

  @Test
  void whatHappensInAnInnerApplicationIsItsOwn() {
    visit("nested");
    press("Press Inner");
    assertThat(page.getByText("Inner: 1")).isVisible();
    assertThat(page.getByText("Outer: 0")).isVisible();
    press("Press Outer");
    press("Press Inner");
    assertThat(page.getByText("Inner: 2")).isVisible();
    assertThat(page.getByText("Outer: 1")).isVisible();
  }

  @Test
  void noIdIsThereTwice() {
    visit("nested");
    assertThat(page.getByText("Inner: 0")).isVisible();
    assertEquals(List.of(), page.evaluate(IDS_THERE_TWICE));
  }

  @Test
  void whatIsMountedBesideThePageBeginsWhenItComesThere() {
    visit("detached");
    assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
    press("Answer");
    assertThat(page.getByText("Answered")).isVisible();
  }

  @Test
  void aKeyWithoutANameIsNoFailure() {
    visit("changes");
    press("Ask");
    page.getByLabel("Name").focus();
    page.evaluate("document.activeElement.dispatchEvent(new Event('keydown', {bubbles: true}))");
    assertThat(page.getByLabel("Name")).isFocused();
  }
}
