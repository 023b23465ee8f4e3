package dev.hydraui.web.gallery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What browsers do to fields beyond what the conformance corpus says of every platform. */
final class InputsTest {

  private static GallerySite site;
  private Page page;

  @BeforeAll
  static void open() throws Exception {
    site = new GallerySite();
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @BeforeEach
  void visit() {
    page = site.visit("inputs");
  }

  @AfterEach
  void leave() {
    page.context().close();
  }

  private Locator role(AriaRole role, String name) {
    return page.getByRole(role, new GetByRoleOptions().setName(name).setExact(true));
  }

  private void press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  /** Whether the browser was left to paste the text itself. */
  private boolean paste(Locator field, String text) {
    return (boolean)
        field.evaluate(
            """
            (field, text) => {
              const data = new DataTransfer();
              data.setData('text/plain', text);
              return field.dispatchEvent(new ClipboardEvent(
                  'paste', {clipboardData: data, bubbles: true, cancelable: true}));
            }
            """,
            text);
  }

  @Test
  void aListThatIsPastedBecomesTags() {
    Locator tags = role(AriaRole.TEXTBOX, "No labels");
    assertTrue(paste(tags, "one word"));
    assertEquals(false, paste(tags, "red, green\nblue,,\t yellow "));
    for (String tag : new String[] {"red", "green", "blue", "yellow"}) {
      assertThat(role(AriaRole.BUTTON, "Remove " + tag)).isVisible();
    }
    assertThat(tags).hasValue("");
  }

  @Test
  void whatTabDidInAnEditorCanBeUndone() {
    Locator query = role(AriaRole.TEXTBOX, "Query");
    String before = query.inputValue();
    query.focus();
    press("Control+Home", "Shift+ArrowDown", "Shift+ArrowDown", "Tab");
    assertThat(query)
        .hasValue("  select name, founded\n  from company\nwhere city = 'Oslo'\norder by name");
    press("Shift+Tab");
    assertThat(query).hasValue(before);
    press("Control+z", "Control+z");
    assertThat(query).hasValue(before);
  }

  @Test
  void theNumbersOfLinesFollowTheText() {
    Locator query = role(AriaRole.TEXTBOX, "Query");
    query.fill("a\n".repeat(99) + "end");
    Locator numbers = page.locator(".h-line-numbers").first();
    assertTrue(numbers.textContent().endsWith("\n100"));
    query.evaluate("field => { field.scrollTop = 400; }");
    page.waitForCondition(() -> (int) numbers.evaluate("numbers => numbers.scrollTop") == 400);
    query.fill("short");
    assertThat(numbers).hasText("1");
  }

  @Test
  void aPickedColourIsSentAsText() {
    page.getByLabel("Choose Brand").fill("#00ff00");
    assertThat(role(AriaRole.TEXTBOX, "Brand")).hasValue("#00ff00");
  }

  @Test
  void aSliderTakesWhatIsPointedAt() {
    Locator volume = role(AriaRole.SLIDER, "Volume");
    volume.fill("70");
    assertThat(volume).hasAttribute("aria-valuetext", "70 %");
  }

  @Test
  void aNumberStepsWithItsButtonsAndKeepsTheCaret() {
    Locator guests = role(AriaRole.SPINBUTTON, "Guests");
    guests.focus();
    Locator buttons = page.locator(".h-number-field:has(input[aria-valuemax='12']) button");
    buttons.nth(1).click();
    assertThat(guests).hasValue("3");
    buttons.nth(0).click();
    buttons.nth(0).click();
    assertThat(guests).hasValue("1");
    assertThat(guests).isFocused();
  }
}
