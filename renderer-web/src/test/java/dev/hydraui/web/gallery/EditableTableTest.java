package dev.hydraui.web.gallery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A table gone through by keys, as the ARIA Authoring Practices have it for a grid. */
final class EditableTableTest {

  private static GallerySite site;
  private Page page;
  private Locator grid;

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
    page = site.visit("collections");
    grid = page.getByRole(AriaRole.GRID, new GetByRoleOptions().setName("Prices"));
  }

  @AfterEach
  void leave() {
    page.context().close();
  }

  private Locator cell(String name) {
    return grid.getByRole(
        AriaRole.GRIDCELL, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private void press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  @Test
  void arrowKeysGoFromCellToCell() {
    assertThat(grid.locator("[tabindex='0']")).hasCount(1);
    cell("Lamp").focus();
    press("ArrowDown");
    assertThat(cell("Desk")).isFocused();
    press("ArrowRight", "ArrowRight");
    assertThat(page.getByLabel("Delete Desk")).isFocused();
    press("ArrowRight", "ArrowDown", "ArrowDown");
    assertThat(page.getByLabel("Delete Chair")).isFocused();
    press("Home");
    assertThat(cell("Chair")).isFocused();
    press("Control+Home");
    assertThat(cell("Lamp")).isFocused();
    press("ArrowUp");
    assertThat(page.locator("th :focus")).hasText("Product");
    press("Control+End");
    assertThat(page.getByLabel("Delete Chair")).isFocused();
    assertThat(grid.locator("[tabindex='0']")).hasCount(1);
  }

  @Test
  void enterEditsAndSavesEscapeDoesNot() {
    cell("Desk").focus();
    press("Enter");
    Locator field = page.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("Product"));
    assertThat(field).isFocused();
    press("End");
    page.keyboard().type("top");
    press("ArrowLeft");
    assertThat(field).isFocused();
    press("Enter");
    assertThat(cell("Desktop")).isFocused();
    press("F2");
    page.keyboard().type("x");
    press("Escape");
    assertThat(cell("Desktop")).isFocused();
    press("ArrowDown");
    assertThat(cell("Chair")).isFocused();
  }

  @Test
  void leavingACellSavesIt() {
    cell("Chair").dblclick();
    Locator field = page.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("Product"));
    assertThat(field).isFocused();
    field.fill("Stool");
    page.locator("h1").click();
    assertThat(cell("Stool")).isVisible();
    assertThat(field).hasCount(0);
  }
}
