package dev.hydraui.web.gallery;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every component, seen by axe in light and dark, with much room and with little. Screenshots are
 * kept in {@code target/screenshots}.
 */
final class GalleryTest {

  private static GallerySite site;
  private Page page;

  @BeforeAll
  static void open() throws Exception {
    site = new GallerySite();
  }

  @AfterEach
  void leave() {
    page.context().close();
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @ParameterizedTest
  @CsvSource({
    "companies,LIGHT 1280 768 390 360 DARK 1280 768 390",
    "company,LIGHT 1280 768 390 DARK 1280 390",
    "components,LIGHT 1280 768 390 360 DARK 1280 768 390",
    "home,LIGHT 1280",
    "inputs,LIGHT 1280 390 DARK 1280 768",
    "collections,LIGHT 1280 390 DARK 1280 768",
    "content,LIGHT 1280 390 DARK 1280",
    "layout,LIGHT 1280 390 DARK 1280",
  })
  void isAccessible(String place, String looks) {
    page = site.visit(place);
    check(place, looks);
  }

  @Test
  void isAccessibleFromRightToLeft() {
    page = site.visit("inputs");
    page.evaluate("() => { document.documentElement.dir = 'rtl'; }");
    check("inputs-rtl", "LIGHT 1280 DARK 390");
  }

  @Test
  void isAccessibleWhileADialogIsOpen() {
    page = site.visit("components");
    page.locator("text=Open a dialog").click();
    page.locator("dialog[open]").waitFor();
    check("dialog", "LIGHT 1280 390 DARK 1280 390");
  }

  @Test
  void isAccessibleWhileRowsAreToBeDeleted() {
    page = site.visit("companies");
    page.locator("tbody input").nth(1).check();
    page.locator("tbody input").nth(3).check();
    check("selected", "LIGHT 1280 DARK 1280 390");
    page.locator("text=Delete 2").click();
    page.locator("dialog[open]").waitFor();
    check("alert-dialog", "LIGHT 1280 DARK 1280 390");
  }

  @Test
  void isAccessibleWhileAMenuIsOpenAndAToastIsShown() {
    page = site.visit("company");
    page.locator("text=Save changes").click();
    page.locator(".h-toast").waitFor();
    page.evaluate("() => scrollTo(0, document.body.scrollHeight)");
    page.locator("text=More actions").click();
    page.locator("[role=menu]").waitFor();
    check("menu", "LIGHT 1280 390 DARK 1280");
  }

  @Test
  void isAccessibleWhileAComboboxIsOpen() {
    page = site.visit("company");
    page.locator("[role=combobox]").first().click();
    page.keyboard().press("ArrowDown");
    page.locator("[role=option]").first().waitFor();
    check("combobox", "LIGHT 1280 390 DARK 1280");
  }

  @Test
  void isAccessibleWhileAMultiSelectIsOpen() {
    page = site.visit("inputs");
    page.locator("[role=combobox]").first().focus();
    page.keyboard().press("ArrowDown");
    page.locator("[role=option]").first().waitFor();
    check("multi-select", "LIGHT 1280 390 DARK 1280");
  }

  @Test
  void isAccessibleWhileTheNavigationIsOpen() {
    page = site.visit("companies", 390, 800, ColorScheme.LIGHT);
    page.locator(".h-shell-menu").click();
    page.locator("nav a").first().waitFor();
    check("navigation", "LIGHT 390 DARK 768");
  }

  /** The page in each of these schemes and widths; its elements are the same in all of them. */
  private void check(String name, String looks) {
    ColorScheme scheme = ColorScheme.LIGHT;
    boolean first = true;
    for (String look : looks.split(" ")) {
      if (!Character.isDigit(look.charAt(0))) {
        scheme = ColorScheme.valueOf(look);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        first = true;
        continue;
      }
      page.setViewportSize(Integer.parseInt(look), 900);
      String file = name + "-" + ("" + scheme).toLowerCase(Locale.ROOT) + "-" + look;
      if (first) {
        Audit.check(page, file);
      } else {
        Audit.checkLooks(page, file);
      }
      first = false;
    }
  }
}
