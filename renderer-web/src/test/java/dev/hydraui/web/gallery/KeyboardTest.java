package dev.hydraui.web.gallery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the keys do, as the ARIA Authoring Practices have it. */
final class KeyboardTest {

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

  private void press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  private Locator focused() {
    return page.locator(":focus");
  }

  @Test
  void comboboxOpensMarksAndChoosesByKeys() {
    visit("company");
    Locator box = role(AriaRole.COMBOBOX, "Parent company");
    box.focus();
    assertThat(box).hasAttribute("aria-expanded", "false");
    press("ArrowDown");
    assertThat(box).hasAttribute("aria-expanded", "true");
    assertThat(role(AriaRole.OPTION, "Acme Robotics Oslo")).hasAttribute("aria-selected", "true");
    press("ArrowDown");
    Locator second = role(AriaRole.OPTION, "Blue Harbor Shipping Rotterdam");
    assertThat(second).hasAttribute("aria-selected", "true");
    assertThat(box).hasAttribute("aria-activedescendant", second.getAttribute("id"));
    assertThat(box).isFocused();
    press("End");
    assertThat(role(AriaRole.OPTION, "Lumen & Co. Milano")).hasAttribute("aria-selected", "true");
    press("ArrowDown");
    assertThat(role(AriaRole.OPTION, "Acme Robotics Oslo")).hasAttribute("aria-selected", "true");
    press("ArrowUp", "Home", "ArrowDown", "Enter");
    assertThat(box).hasValue("Blue Harbor Shipping");
    assertThat(box).hasAttribute("aria-expanded", "false");
    assertThat(box).not().hasAttribute("aria-activedescendant", ".+");
  }

  @Test
  void comboboxFindsByTypingAndIsLeftByEscapeAndTab() {
    visit("company");
    Locator box = role(AriaRole.COMBOBOX, "Parent company");
    box.focus();
    page.keyboard().type("fj");
    assertThat(page.locator("[role=option]")).hasCount(1);
    page.keyboard().type("xx");
    assertThat(page.locator("text=No company is called that.")).isVisible();
    press("Escape");
    assertThat(box).hasAttribute("aria-expanded", "false");
    assertThat(box).hasValue("fjxx");
    press("ArrowDown");
    assertThat(box).hasAttribute("aria-expanded", "true");
    press("Tab");
    assertThat(box).hasAttribute("aria-expanded", "false");
    role(AriaRole.BUTTON, "Clear Parent company").click();
    assertThat(box).hasValue("");
    assertThat(box).isFocused();
  }

  @Test
  void comboboxTakesAPress() {
    visit("company");
    Locator box = role(AriaRole.COMBOBOX, "Parent company");
    box.click();
    role(AriaRole.OPTION, "Cedar & Finch Lisbon").click();
    assertThat(box).hasValue("Cedar & Finch");
    assertThat(box).isFocused();
  }

  @Test
  void menuOpensAndGoesThroughItsItems() {
    visit("components");
    Locator button = role(AriaRole.BUTTON, "Actions");
    button.focus();
    press("ArrowDown");
    assertThat(role(AriaRole.MENUITEM, "Edit")).isFocused();
    assertThat(button).hasAttribute("aria-expanded", "true");
    press("ArrowUp");
    assertThat(role(AriaRole.MENUITEM, "Delete")).isFocused();
    press("Home", "x");
    assertThat(role(AriaRole.MENUITEM, "Edit")).isFocused();
    press("a");
    assertThat(role(AriaRole.MENUITEM, "Archive")).isFocused();
    press("Enter");
    assertThat(role(AriaRole.MENUITEM, "Archive")).isFocused();
    press("Escape");
    assertThat(button).isFocused();
    assertThat(button).hasAttribute("aria-expanded", "false");
    press("Enter");
    assertThat(role(AriaRole.MENUITEM, "Edit")).isFocused();
    press("e", "Enter");
    assertThat(page.locator("text=Last: menu-export")).isVisible();
    assertThat(button).isFocused();
  }

  @Test
  void menuIsLeftByTab() {
    visit("components");
    Locator button = role(AriaRole.BUTTON, "Actions");
    button.click();
    assertThat(role(AriaRole.MENUITEM, "Edit")).isFocused();
    press("Tab");
    assertThat(role(AriaRole.BUTTON, "More")).isFocused();
    assertThat(button).hasAttribute("aria-expanded", "false");
  }

  @Test
  void dialogTakesTheFocusAndGivesItBack() {
    visit("components");
    Locator opener = role(AriaRole.BUTTON, "Open a dialog");
    opener.focus();
    press("Enter");
    Locator dialog = role(AriaRole.DIALOG, "New contact");
    assertThat(dialog.getByRole(AriaRole.TEXTBOX)).isFocused();
    for (int i = 0; i < 8; i++) {
      press("Tab");
      assertThat(page.locator("main :focus")).hasCount(0);
    }
    press("Escape");
    assertThat(dialog).hasCount(0);
    assertThat(opener).isFocused();
  }

  @Test
  void escapeClosesTheListInADialogFirst() {
    visit("components");
    role(AriaRole.BUTTON, "Open a dialog").click();
    Locator dialog = role(AriaRole.DIALOG, "New contact");
    Locator box = dialog.getByRole(AriaRole.COMBOBOX);
    box.focus();
    press("ArrowDown");
    assertThat(dialog.getByRole(AriaRole.OPTION).first()).isVisible();
    press("Escape");
    assertThat(box).hasAttribute("aria-expanded", "false");
    assertThat(dialog).isVisible();
    press("Escape");
    assertThat(dialog).hasCount(0);
  }

  @Test
  void dialogOpenedByAMenuGivesTheFocusBackToItsButton() {
    visit("company");
    Locator button = role(AriaRole.BUTTON, "More actions");
    button.focus();
    press("ArrowUp", "Enter");
    Locator dialog = role(AriaRole.ALERTDIALOG, "Delete 2 companies?");
    assertThat(dialog.getByRole(AriaRole.BUTTON).first()).isFocused();
    press("Escape");
    assertThat(button).isFocused();
  }

  @Test
  void tabsAreOneStopAndArrowsGoBetweenThem() {
    visit("company");
    Locator details = role(AriaRole.TAB, "Details");
    details.focus();
    press("ArrowRight");
    Locator contacts = role(AriaRole.TAB, "Contacts 2");
    assertThat(contacts).isFocused();
    assertThat(contacts).hasAttribute("aria-selected", "true");
    assertThat(details).hasAttribute("tabindex", "-1");
    assertThat(page.locator("text=charles@acme.example")).isVisible();
    press("End");
    assertThat(role(AriaRole.TAB, "Deals 0")).isFocused();
    press("ArrowRight");
    assertThat(details).isFocused();
    press("Tab");
    assertThat(focused()).hasAttribute("role", "tabpanel");
  }

  @Test
  void rowsWithoutALinkOpenByEnter() {
    visit("components");
    role(AriaRole.ROW, "One 1").last().focus();
    press("Enter");
    assertThat(page.locator("text=Last: open-one")).isVisible();
  }

  @Test
  void theWayPastTheNavigationComesFirst() {
    visit("companies");
    press("Tab");
    assertThat(focused()).hasText("Skip to content");
    press("Enter");
    assertThat(page.locator("main")).isFocused();
    press("Tab");
    assertThat(role(AriaRole.SEARCHBOX, "Search")).isFocused();
  }

  @Test
  void navigationOpensAndClosesWhereThereIsLittleRoom() {
    page = site.visit("companies", 390, 800, ColorScheme.LIGHT);
    Locator menu = role(AriaRole.BUTTON, "Menu");
    assertThat(role(AriaRole.LINK, "Companies")).isVisible();
    assertThat(role(AriaRole.LINK, "Settings")).isHidden();
    menu.focus();
    press("Enter");
    assertThat(role(AriaRole.LINK, "Companies")).isFocused();
    press("Escape");
    assertThat(menu).isFocused();
    assertThat(role(AriaRole.LINK, "Settings")).isHidden();
    press("Enter");
    assertThat(role(AriaRole.LINK, "Settings")).isVisible();
    role(AriaRole.LINK, "Settings").focus();
    press("Tab");
    assertThat(menu).hasAttribute("aria-expanded", "false");
  }
}
