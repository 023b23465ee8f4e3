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

/** The palette of commands, menus of choices, and the frame in every width. */
final class NavigationTest {

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

  private Locator role(AriaRole role, String name) {
    return page.getByRole(role, new GetByRoleOptions().setName(name).setExact(true));
  }

  private void press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  @Test
  void thePaletteOpensFromAnywhereAndGivesTheFocusBack() {
    page = site.visit("companies");
    Locator palette = role(AriaRole.DIALOG, "Commands");
    role(AriaRole.LINK, "Home").focus();
    assertThat(palette).isHidden();
    press("Control+k");
    assertThat(palette).isVisible();
    assertThat(role(AriaRole.COMBOBOX, "Commands")).isFocused();
    press("Escape");
    assertThat(palette).isHidden();
    assertThat(role(AriaRole.LINK, "Home")).isFocused();
    press("Meta+k");
    assertThat(palette).isHidden();
    page.evaluate("() => Object.defineProperty(navigator, 'platform', {value: 'MacIntel'})");
    press("Meta+k");
    assertThat(palette).isVisible();
    press("Meta+k");
    assertThat(palette).isHidden();
    press("Meta+k");
    assertThat(palette).isVisible();
    page.mouse().click(5, 700);
    assertThat(palette).isHidden();
  }

  @Test
  void thePaletteFindsMarksAndChooses() {
    page = site.visit("companies");
    press("Control+k");
    assertThat(role(AriaRole.OPTION, "Home")).hasAttribute("aria-selected", "true");
    press("ArrowUp");
    assertThat(role(AriaRole.OPTION, "Export all companies")).hasAttribute("aria-selected", "true");
    page.keyboard().type("zz");
    assertThat(page.getByText("Nothing is called that.")).isVisible();
    press("Enter", "Backspace", "Backspace");
    page.keyboard().type("comp");
    assertThat(page.locator("[role=option]")).hasCount(2);
    press("ArrowDown", "Enter");
    assertThat(role(AriaRole.DIALOG, "Commands")).isHidden();
    assertThat(page.locator("h1")).hasText("Components");
  }

  @Test
  void menusHaveChoicesAndLines() {
    page = site.visit("components");
    role(AriaRole.BUTTON, "View").click();
    Locator grid = role(AriaRole.MENUITEMCHECKBOX, "Show a grid");
    assertThat(grid).isChecked();
    assertThat(grid).isFocused();
    assertThat(role(AriaRole.MENUITEMCHECKBOX, "Show lines")).not().isChecked();
    assertThat(page.locator("[role=menu] [role=separator]:visible")).hasCount(1);
    press("ArrowDown", "ArrowDown");
    assertThat(role(AriaRole.MENUITEM, "Settings")).isFocused();
    press("ArrowUp", "Enter");
    assertThat(page.getByText("Last: menu-lines")).isVisible();
  }

  @Test
  void theNavigationIsARailWhereThereIsLessRoom() {
    page = site.visit("companies", 768, 800, ColorScheme.LIGHT);
    Locator settings = role(AriaRole.LINK, "Settings");
    assertThat(settings).isInViewport();
    Locator menu = role(AriaRole.BUTTON, "Menu");
    menu.click();
    assertThat(menu).hasAttribute("aria-expanded", "true");
    assertThat(page.locator(".h-navigation-title").first()).isInViewport();
    press("Escape");
    assertThat(menu).isFocused();
    settings.click();
    assertThat(page.locator("h1")).hasText("Nothing yet");
  }

  @Test
  void aPhoneShowsTheFirstWaysAtItsLowerEdge() {
    page = site.visit("companies", 390, 800, ColorScheme.LIGHT);
    assertThat(page.locator("nav a:visible")).hasCount(4);
    role(AriaRole.LINK, "Deals").click();
    assertThat(role(AriaRole.LINK, "Deals")).hasAttribute("aria-current", "page");
  }
}
