package dev.hydraui.admin.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What only SQLite lets into a column. */
final class SqliteTest {

  @Test
  void valuesThatAreNotOfTheirColumnsTypeAreShownAndMended() throws Exception {
    try (AdminSite site =
            AdminSite.over(
                Database.SQLITE,
                "CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER, d DATE, b BOOLEAN, s TEXT, j JSON, m DATETIME)",
                "INSERT INTO t VALUES (1, 'many', 'yesterday', 'maybe', CAST(x'ff41fe' AS TEXT), '{broken', 'some day')");
        Visit visit = Visit.to(site)) {
      visit.open("t");
      assertThat(visit.page.getByRole(AriaRole.TABLE)).containsText("many");
      assertThat(visit.page.getByRole(AriaRole.TABLE)).containsText("yesterday");
      visit.open("t/1");
      assertThat(visit.field("N")).hasValue("many");
      assertThat(visit.page.getByLabel("D", new Page.GetByLabelOptions().setExact(true)))
          .hasValue("yesterday");
      assertThat(visit.page.getByLabel("M", new Page.GetByLabelOptions().setExact(true)))
          .hasValue("some day");
      visit.field("N").fill("12");
      visit.button("Save").click();
      assertThat(visit.messages()).containsText("saved.");
      assertThat(visit.field("N")).hasValue("12");
    }
  }
}
