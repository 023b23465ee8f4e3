package dev.hydraui.web.gallery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A table of a million rows in a page that never has more than a few. */
final class LongTableTest {

  private static GallerySite site;
  private Page page;
  private Locator table;
  private Locator region;

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
    table = page.getByRole(AriaRole.TABLE, new GetByRoleOptions().setName("Shipments"));
    region = page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Shipments"));
    assertThat(row(0)).isVisible();
  }

  @AfterEach
  void leave() {
    page.context().close();
  }

  private Locator row(int index) {
    return table.locator("tr[aria-rowindex='" + (index + 2) + "']");
  }

  /** Where a row stands in what scrolls, from below the headings. */
  private double placeOf(int index) {
    return ((Number)
            row(index)
                .evaluate(
                    "row => row.getBoundingClientRect().top"
                        + " - row.closest('table').tHead.getBoundingClientRect().bottom"))
        .doubleValue();
  }

  @Test
  void tellsOfAllRowsAndHasFew() {
    assertThat(table).hasAttribute("aria-rowcount", "1000001");
    for (String place : new String[] {"4e5", "region.scrollHeight / 2", "region.scrollHeight"}) {
      region.evaluate(
          "(region, share) => { region.scrollTop = share; }",
          region.evaluate("region => " + place));
      page.waitForFunction(
          "() => { const rows = document.querySelector('.h-window').rows;"
              + " const frame = document.querySelector('.h-table-scroller').getBoundingClientRect();"
              + " return rows[0].getBoundingClientRect().top < frame.bottom - 100"
              + " && rows[rows.length - 1].getBoundingClientRect().bottom > frame.top + 100; }");
      assertTrue(table.locator("tbody tr").count() < 70);
    }
    assertThat(row(999_999)).isVisible();
    assertThat(row(999_999)).containsText("Shipment 999999");
  }

  @Test
  void keysReachBothEnds() {
    region.focus();
    page.keyboard().press("End");
    assertThat(row(999_999)).isVisible();
    page.keyboard().press("PageUp");
    page.keyboard().press("Home");
    assertThat(row(0)).isVisible();
    assertThat(region).isFocused();
  }

  @Test
  void wheelMovesByWhatItSays() {
    region.evaluate("region => { region.scrollTop = region.scrollHeight / 2; }");
    page.waitForFunction("() => document.querySelector('.h-window').rows[0].ariaRowIndex > 1e5");
    int first = Integer.parseInt(table.locator("tbody tr").nth(20).getAttribute("aria-rowindex"));
    double before = placeOf(first - 2);
    region.hover();
    page.mouse().wheel(0, 88);
    page.waitForFunction(
        "([before, first]) => {"
            + " const row = document.querySelector(`[aria-rowindex='${first}']`);"
            + " return row.getBoundingClientRect().top"
            + " - row.closest('table').tHead.getBoundingClientRect().bottom < before; }",
        new Object[] {before, first});
    page.waitForFunction(
        "([wanted, first]) => { const row = document.querySelector(`[aria-rowindex='${first}']`);"
            + " return Math.abs(row.getBoundingClientRect().top"
            + " - row.closest('table').tHead.getBoundingClientRect().bottom - wanted) < 1; }",
        new Object[] {before - 88, first});
  }

  @Test
  void whatIsInSightIsThereInEveryFrame() {
    Object gaps =
        region.evaluate(
            """
            async region => {
              const rows = region.querySelector('.h-window');
              const head = region.querySelector('thead');
              region.scrollTop = region.scrollHeight / 4;
              for (let i = 0; i < 10; i++) await new Promise(requestAnimationFrame);
              let gaps = 0;
              const from = region.scrollTop;
              for (let i = 0; i < 30; i++) {
                region.scrollTop += 200;
                await new Promise(requestAnimationFrame);
                await new Promise(done => setTimeout(done));
                const top = rows.firstElementChild.getBoundingClientRect().top;
                const end = rows.lastElementChild.getBoundingClientRect().bottom;
                if (top > head.getBoundingClientRect().bottom + 1) gaps++;
                if (end < region.getBoundingClientRect().bottom - 2) gaps++;
              }
              return gaps + ' ' + (region.scrollTop - from);
            }
            """);
    assertEquals("0 6000", gaps);
  }

  @Test
  void focusComesBackWithItsRow() {
    Locator box = row(3).locator("input");
    box.focus();
    region.evaluate("region => { region.scrollTop = 1e6; }");
    assertThat(row(3)).hasCount(0);
    assertThat(region).isFocused();
    region.evaluate("region => { region.scrollTop = 0; }");
    assertThat(box).isFocused();
  }

  @Test
  void staysInPlaceWhenRowsComeInAbove() {
    region.evaluate("region => { region.scrollTop = 4400; }");
    assertThat(row(110)).isVisible();
    Locator shipment = table.locator("tr", new Locator.LocatorOptions().setHasText("Shipment 105"));
    double before = shipment.boundingBox().y;
    page.getByText("Add a row above").click();
    assertThat(shipment).hasAttribute("aria-rowindex", "108");
    assertEquals(before, shipment.boundingBox().y, 1);
  }

  @Test
  void shiftSelectsUpToTheOneBefore() {
    row(2).locator("input").click();
    row(5)
        .locator("input")
        .click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
    for (int i = 2; i <= 5; i++) {
      assertThat(row(i).locator("input")).isChecked();
    }
    assertThat(row(6).locator("input")).not().isChecked();
  }

  @Test
  void columnsAreMadeWiderByPointerAndKeys() {
    Locator edge =
        page.getByRole(AriaRole.SEPARATOR, new GetByRoleOptions().setName("Width of Shipment"));
    edge.focus();
    double before = row(1).locator("td").nth(1).boundingBox().width;
    page.keyboard().press("ArrowRight");
    assertThat(edge).hasAttribute("aria-valuenow", "" + Math.round(before + 16));
    assertEquals(before + 16, row(1).locator("td").nth(1).boundingBox().width, 1);
    var box = edge.boundingBox();
    page.mouse().move(box.x + box.width / 2, box.y + 10);
    page.mouse().down();
    page.mouse().move(box.x + box.width / 2 + 50, box.y + 10);
    page.mouse().up();
    assertThat(edge).hasAttribute("aria-valuenow", "" + Math.round(before + 66));
    page.keyboard().press("Enter");
    assertThat(edge).hasAttribute("aria-valuetext", "Automatic");
  }

  @Test
  void aHiddenColumnLeavesTheOthersWhatTheyAre() {
    Locator value = row(1).locator("td").last();
    value.evaluate("cell => { cell.known = true; }");
    page.getByText("Hide the city").click();
    assertThat(page.getByText("Show the city")).isVisible();
    assertThat(row(1).locator("td")).hasCount(4);
    assertEquals(true, value.evaluate("cell => cell.known"));
  }
}
