package dev.hydraui.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
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

/** Components that become different while they are on screen, and odd events. */
final class ChangesTest {

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
    visit("changes");
  }

  @AfterEach
  void close() {
    page.close();
    assertEquals(List.of(), errors);
  }

  private Locator role(AriaRole role, String name) {
    return page.getByRole(role, new GetByRoleOptions().setName(name).setExact(true));
  }

  private void visit(String scene) {
    page.navigate(site.address() + "#" + scene);
  }

  private void turn() {
    role(AriaRole.BUTTON, "Turn").click();
  }

  @Test
  void aRowBecomesOneThatCanBeSelectedAndBack() {
    assertThat(role(AriaRole.CHECKBOX, "One")).hasCount(0);
    turn();
    role(AriaRole.CHECKBOX, "One").click();
    assertThat(page.locator("output")).hasText("selected true;");
    turn();
    assertThat(role(AriaRole.CHECKBOX, "One")).hasCount(0);
  }

  @Test
  void textBeforeChildrenComesAndGoesAndLeavesNothingBehind() {
    for (int i = 0; i < 3; i++) {
      assertThat(page.locator("#text")).hasText("!");
      turn();
      assertThat(page.locator("#text")).hasText("on!");
      turn();
    }
    turn();
    assertEquals(2, page.evaluate("document.querySelector('#text').childNodes.length"));
  }

  @Test
  void aSelectMadeOfTagsShowsWhatTheStateSays() {
    Locator sizes = page.locator("#sizes");
    assertThat(sizes).hasValue("m");
    sizes.focus();
    sizes.selectOption("s");
    assertThat(page.locator("output")).hasText("chosen;");
    assertThat(sizes).hasValue("m");
    turn();
    assertThat(sizes).hasValue("l");
  }

  @Test
  void tabLeavesAMenuBothWays() {
    Locator button = role(AriaRole.BUTTON, "Actions");
    button.click();
    assertThat(role(AriaRole.MENUITEM, "Edit")).isFocused();
    page.keyboard().press("Shift+Tab");
    assertThat(button).hasAttribute("aria-expanded", "false");
    assertThat(page.locator("#sizes")).isFocused();
  }

  @Test
  void escapeLeavesADialogFromAFieldThatIsReadOnly() {
    role(AriaRole.BUTTON, "Ask").click();
    Locator fixed = role(AriaRole.COMBOBOX, "Fixed");
    fixed.focus();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("b");
    assertThat(fixed).hasValue("a");
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog")).hasCount(0);
    assertThat(role(AriaRole.BUTTON, "Ask")).isFocused();
  }

  @Test
  void aFieldThatTakesEscapeLeavesItsDialogOpen() {
    role(AriaRole.BUTTON, "Ask").click();
    role(AriaRole.TEXTBOX, "Name").press("Escape");
    assertThat(page.locator("output")).hasText("cancelled;");
    assertThat(page.locator("dialog")).isVisible();
  }

  @Test
  void aDateThatIsOnlyPressedHasNotChanged() {
    page.getByLabel("Day").click();
    page.keyboard().press("Tab");
    turn();
    assertThat(page.locator("output")).hasText("");
  }

  @Test
  void speaksAnotherLanguageWhole() {
    visit("arabic");
    page.reload();
    role(AriaRole.BUTTON, "التالي").click();
    assertThat(page.locator("output")).hasText("next;");
    turn();
    assertThat(role(AriaRole.CHECKBOX, "تحديد كل الصفوف")).isVisible();
  }

  @Test
  void takesAPressOfNoKeyAsBrowsersSendWhenTheyFillIn() {
    role(AriaRole.BUTTON, "Ask").click();
    role(AriaRole.TEXTBOX, "Name").dispatchEvent("keydown");
    page.locator("dialog select").dispatchEvent("keydown");
    role(AriaRole.BUTTON, "Actions").dispatchEvent("keydown");
    role(AriaRole.TEXTBOX, "Name").press("Escape");
    assertThat(page.locator("output")).hasText("cancelled;");
  }
}
