package dev.hydraui.web.gallery;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Layout, content and navigation in light and dark, in every width and both directions. */
final class PlacesTest {

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

  @ParameterizedTest
  @CsvSource({
    "layout,LIGHT,1280,ltr",
    "layout,DARK,1280,ltr",
    "layout,LIGHT,768,rtl",
    "layout,DARK,390,ltr",
    "content,LIGHT,1280,ltr",
    "content,DARK,1280,ltr",
    "content,LIGHT,1280,rtl",
    "content,DARK,390,ltr",
    "companies,DARK,390,rtl",
    "companies,LIGHT,768,ltr",
  })
  void isAccessible(String place, ColorScheme scheme, int width, String direction) {
    visit(place, scheme, width, direction);
    Audit.check(page, name(place, scheme, width, direction));
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,1280,ltr", "DARK,390,rtl"})
  void isAccessibleWhileADrawerIsOpen(ColorScheme scheme, int width, String direction) {
    visit("layout", scheme, width, direction);
    press("Open a drawer");
    page.locator("dialog[open]").waitFor();
    Audit.check(page, name("drawer", scheme, width, direction));
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,1280,ltr", "DARK,390,rtl"})
  void isAccessibleWhileAPopoverIsOpen(ColorScheme scheme, int width, String direction) {
    visit("layout", scheme, width, direction);
    press("Share");
    page.locator("[popover]:popover-open").waitFor();
    Audit.check(page, name("popover", scheme, width, direction));
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,1280,ltr", "DARK,390,rtl"})
  void isAccessibleWhileThePaletteIsOpen(ColorScheme scheme, int width, String direction) {
    visit("companies", scheme, width, direction);
    page.keyboard().press("Control+k");
    page.locator("dialog[open]").waitFor();
    Audit.check(page, name("palette", scheme, width, direction));
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,1280,ltr", "DARK,390,rtl"})
  void isAccessibleWhileAMenuOfChoicesIsOpen(ColorScheme scheme, int width, String direction) {
    visit("components", scheme, width, direction);
    press("View");
    page.locator("[role=menu]:popover-open").waitFor();
    Audit.check(page, name("choices", scheme, width, direction));
  }

  private void visit(String place, ColorScheme scheme, int width, String direction) {
    page = site.visit(place, width, 900, scheme);
    page.evaluate("direction => { document.documentElement.dir = direction; }", direction);
  }

  private void press(String button) {
    Locator found =
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true));
    found.click();
  }

  private static String name(String place, ColorScheme scheme, int width, String direction) {
    return place + "-" + ("" + scheme).toLowerCase(Locale.ROOT) + "-" + width + "-" + direction;
  }
}
