package dev.hydraui.web.gallery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What components send, and what they show when the machine does not take it. */
final class BehaviourTest {

  /** Presses an element with the control key held; answers whether the browser was kept from it. */
  private static final String PRESS_WITH_CONTROL =
      """
      element => {
        let kept;
        const last = event => { kept = event.defaultPrevented; event.preventDefault(); };
        window.addEventListener("click", last, { once: true });
        element.dispatchEvent(
            new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey: true }));
        return kept;
      }
      """;

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

  @AfterEach
  void leave() {
    page.context().close();
  }

  private void visit(String place) {
    page = site.visit(place);
  }

  private Locator role(AriaRole role, String name) {
    return page.getByRole(role, new GetByRoleOptions().setName(name).setExact(true));
  }

  private void assertLast(String event) {
    assertThat(page.locator("text=Last: " + event)).isVisible();
  }

  @Test
  void fieldsSendWhatWasEntered() {
    visit("components");
    role(AriaRole.TEXTBOX, "Plain").pressSequentially("ab");
    assertLast("plain = ab");
    role(AriaRole.COMBOBOX, "Size").selectOption("l");
    assertLast("size = l");
    role(AriaRole.CHECKBOX, "Agrees").check();
    assertLast("agrees = true");
    page.getByLabel("Day").fill("2027-12-24");
    assertLast("day = 2027-12-24");
  }

  @Test
  void whatTheMachineDoesNotTakeIsShownAsItWas() {
    visit("components");
    Locator never = role(AriaRole.CHECKBOX, "Never changes");
    never.click();
    assertThat(never).isChecked();
    Locator hidden = role(AriaRole.CHECKBOX, "Hidden label");
    hidden.click();
    assertThat(hidden).isChecked();
    Locator some = role(AriaRole.CHECKBOX, "Some of them");
    some.click();
    assertLast("some = true");
    assertEquals(true, some.evaluate("box => box.indeterminate"));
  }

  @Test
  void aStoredDateThatIsNoneStaysToBeMended() {
    visit("components");
    Locator field = page.getByLabel("Stored badly");
    assertThat(field).hasValue("1st of March");
    assertThat(field).not().hasAttribute("aria-invalid", "true");
    field.fill("2026-03-01");
    assertThat(field).hasAttribute("type", "text");
    role(AriaRole.TEXTBOX, "Plain").focus();
    assertThat(field).hasAttribute("type", "date");
    assertThat(field).hasValue("2026-03-01");
  }

  @Test
  void aYearOfFiveDigitsIsTypedInTheSameField() {
    visit("components");
    Locator field = page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true));
    field.focus();
    page.keyboard().type("030120261");
    assertLast("day = 20261-03-01");
    assertThat(field).hasAttribute("type", "date");
    assertThat(field).isFocused();
    role(AriaRole.TEXTBOX, "Plain").focus();
    assertThat(field).hasValue("20261-03-01");
  }

  @Test
  void theWindowIsLeftAndTheFieldIsNot() {
    visit("inputs");
    Locator tags = role(AriaRole.TEXTBOX, "Labels");
    tags.focus();
    page.keyboard().type("half");
    tags.evaluate("tags => tags.dispatchEvent(new FocusEvent('focusout', {bubbles: true}))");
    assertThat(tags).hasValue("half");
    page.keyboard().press("Tab");
    assertThat(tags).hasValue("");
  }

  @Test
  void aListIsPastedWhereTheCaretIs() {
    visit("inputs");
    Locator tags = role(AriaRole.TEXTBOX, "No labels");
    tags.fill("foo bar");
    tags.evaluate("tags => tags.setSelectionRange(0, 3)");
    tags.evaluate(
        """
        tags => {
          const data = new DataTransfer();
          data.setData('text/plain', 'a, b');
          tags.dispatchEvent(new ClipboardEvent('paste',
              {bubbles: true, cancelable: true, clipboardData: data}));
        }
        """);
    assertThat(page.getByLabel("Remove a", new Page.GetByLabelOptions().setExact(true)))
        .isVisible();
    assertThat(page.getByLabel("Remove b bar")).isVisible();
    assertThat(tags).hasValue("");
  }

  @Test
  void fieldsSayWhatIsWrongWithThem() {
    visit("company");
    Locator mail = role(AriaRole.TEXTBOX, "E-mail");
    assertThat(mail).hasAccessibleDescription(Pattern.compile("This is no e-mail address.*"));
    Locator name = page.getByLabel("Name");
    assertThat(name).hasAttribute("aria-required", "true");
    name.fill("");
    assertThat(name).hasAccessibleDescription("Name must be filled in.");
    assertThat(role(AriaRole.TEXTBOX, "Revenue"))
        .hasAccessibleDescription("Of the last twelve months. EUR");
  }

  @Test
  void enterSendsTheFormAndGoesToTheFirstFieldThatIsWrong() {
    visit("company");
    page.getByLabel("Name").press("Enter");
    assertThat(role(AriaRole.TEXTBOX, "E-mail")).isFocused();
  }

  @Test
  void aFormThatWasSentInVainGoesToTheFirstFieldThatIsWrong() {
    visit("company");
    Locator mail = role(AriaRole.TEXTBOX, "E-mail");
    page.setViewportSize(600, 300);
    role(AriaRole.BUTTON, "Save changes").click();
    assertThat(mail).isFocused();
    assertThat(mail).isInViewport();
    page.getByLabel("Name").fill("");
    role(AriaRole.BUTTON, "Save changes").click();
    assertThat(page.getByLabel("Name")).isFocused();
  }

  @Test
  void refusedAddressesLeadNowhere() {
    visit("components");
    Locator refused = page.locator("text=A link that is refused");
    assertThat(refused).not().hasAttribute("href", Pattern.compile(".*"));
    assertThat(page.locator("text=A link to the start")).hasAttribute("href", "");
  }

  @Test
  void plainPressesOnLinksAreEventsAndOthersAreTheBrowsers() {
    visit("components");
    Locator link = role(AriaRole.LINK, "A link that is an event");
    link.click();
    assertLast("link");
    role(AriaRole.BUTTON, "Normal").click();
    assertEquals(false, link.evaluate(PRESS_WITH_CONTROL));
    assertLast("normal");
  }

  @Test
  void busyButtonsKeepTheFocusAndTakeNoPress() {
    visit("components");
    Locator saving = role(AriaRole.BUTTON, "Saving");
    saving.focus();
    page.keyboard().press("Enter");
    assertThat(saving).isFocused();
    assertThat(page.locator("text=Last: save")).hasCount(0);
  }

  @Test
  void rowsAreSortedSelectedAndOpened() {
    visit("companies");
    Locator name = role(AriaRole.COLUMNHEADER, "Name");
    assertThat(name).hasAttribute("aria-sort", "ascending");
    role(AriaRole.BUTTON, "Name").click();
    assertThat(name).hasAttribute("aria-sort", "descending");
    role(AriaRole.BUTTON, "Status").click();
    assertThat(name).hasAttribute("aria-sort", "none");
    role(AriaRole.CHECKBOX, "Fjord Energy").check();
    Locator all = role(AriaRole.CHECKBOX, "Select all rows");
    assertEquals(true, all.evaluate("box => box.indeterminate"));
    all.click();
    assertThat(role(AriaRole.CHECKBOX, "Acme Robotics")).isChecked();
    assertThat(page.locator("h1")).hasText("Companies");
    page.locator("td", new Page.LocatorOptions().setHasText("Rotterdam")).click();
    assertThat(page.locator("h1")).hasText("Acme Robotics");
  }

  @Test
  void anotherPageIsNamedAndHasTheFocus() {
    visit("companies");
    assertThat(page).hasTitle("Companies · Northwind");
    assertThat(page.locator("h1")).not().isFocused();
    role(AriaRole.LINK, "Deals").click();
    assertThat(page).hasTitle("Nothing yet · Northwind");
    assertThat(page.locator("h1")).isFocused();
    assertThat(role(AriaRole.LINK, "Deals")).hasAttribute("aria-current", "page");
  }

  @Test
  void toastsAreReadOutAndDismissed() {
    visit("components");
    assertThat(page.locator(".h-toasts [aria-live=polite]")).hasCount(1);
    role(AriaRole.BUTTON, "Tell").click();
    assertThat(page.locator("[aria-live=polite] .h-toast")).hasCount(1);
    role(AriaRole.BUTTON, "Undo").click();
    assertThat(page.locator(".h-toast")).hasCount(0);
  }
}
