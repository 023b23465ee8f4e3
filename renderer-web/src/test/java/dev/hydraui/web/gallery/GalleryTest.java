package dev.hydraui.web.gallery;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
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
    "companies,LIGHT,1280",
    "companies,DARK,1280",
    "companies,LIGHT,768",
    "companies,DARK,390",
    "companies,LIGHT,390",
    "companies,DARK,768",
    "company,LIGHT,1280",
    "company,DARK,1280",
    "company,LIGHT,768",
    "company,LIGHT,390",
    "company,DARK,390",
    "components,LIGHT,1280",
    "components,DARK,1280",
    "components,LIGHT,768",
    "components,DARK,768",
    "components,LIGHT,390",
    "components,DARK,390",
    "components,LIGHT,360",
    "companies,LIGHT,360",
    "home,LIGHT,1280",
    "inputs,LIGHT,1280",
    "inputs,DARK,1280",
    "inputs,LIGHT,390",
    "inputs,DARK,768",
    "collections,LIGHT,1280",
    "collections,DARK,1280",
    "collections,LIGHT,390",
    "collections,DARK,768",
  })
  void isAccessible(String place, ColorScheme scheme, int width) {
    page = site.visit(place, width, 900, scheme);
    check(place, scheme, width);
  }

  @ParameterizedTest
  @CsvSource({"inputs,LIGHT,1280", "inputs,DARK,390"})
  void isAccessibleFromRightToLeft(String place, ColorScheme scheme, int width) {
    page = site.visit(place, width, 900, scheme);
    page.evaluate("() => { document.documentElement.dir = 'rtl'; }");
    check(place + "-rtl", scheme, width);
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,1280", "DARK,1280", "LIGHT,390", "DARK,390"})
  void isAccessibleWhileADialogIsOpen(ColorScheme scheme, int width) {
    page = site.visit("components", width, 900, scheme);
    page.locator("text=Open a dialog").click();
    page.locator("dialog[open]").waitFor();
    check("dialog", scheme, width);
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,1280", "DARK,1280", "DARK,390"})
  void isAccessibleWhileRowsAreToBeDeleted(ColorScheme scheme, int width) {
    page = site.visit("companies", width, 900, scheme);
    page.locator("tbody input").nth(1).check();
    page.locator("tbody input").nth(3).check();
    check("selected", scheme, width);
    page.locator("text=Delete 2").click();
    page.locator("dialog[open]").waitFor();
    check("alert-dialog", scheme, width);
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,1280", "DARK,1280", "LIGHT,390"})
  void isAccessibleWhileAMenuIsOpenAndAToastIsShown(ColorScheme scheme, int width) {
    page = site.visit("company", width, 900, scheme);
    page.locator("text=Save changes").click();
    page.locator(".h-toast").waitFor();
    page.evaluate("() => scrollTo(0, document.body.scrollHeight)");
    page.locator("text=More actions").click();
    page.locator("[role=menu]").waitFor();
    check("menu", scheme, width);
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,1280", "DARK,1280", "LIGHT,390"})
  void isAccessibleWhileAComboboxIsOpen(ColorScheme scheme, int width) {
    page = site.visit("company", width, 900, scheme);
    page.locator("[role=combobox]").first().click();
    page.keyboard().press("ArrowDown");
    page.locator("[role=option]").first().waitFor();
    check("combobox", scheme, width);
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,1280", "DARK,1280", "LIGHT,390"})
  void isAccessibleWhileAMultiSelectIsOpen(ColorScheme scheme, int width) {
    page = site.visit("inputs", width, 900, scheme);
    page.locator("[role=combobox]").first().focus();
    page.keyboard().press("ArrowDown");
    page.locator("[role=option]").first().waitFor();
    check("multi-select", scheme, width);
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,390", "DARK,768"})
  void isAccessibleWhileTheNavigationIsOpen(ColorScheme scheme, int width) {
    page = site.visit("companies", width, 800, scheme);
    page.locator(".h-shell-menu").click();
    page.locator("nav a").first().waitFor();
    check("navigation", scheme, width);
  }

  private void check(String name, ColorScheme scheme, int width) {
    Audit.check(page, name + "-" + ("" + scheme).toLowerCase(Locale.ROOT) + "-" + width);
  }
}
