package dev.hydraui.admin.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Databases that nobody would design and everybody has. */
@Tried
final class OddTest {

  private final Database database;

  OddTest(Database database) {
    this.database = database;
  }

  @Test
  void tablesWithoutAKeyAndViewsAreBrowsedAndSayWhyNoMore() throws Exception {
    try (AdminSite site =
            AdminSite.over(
                database,
                "CREATE TABLE log (line TEXT, level INTEGER)",
                "INSERT INTO log VALUES ('same', 1), ('same', 1), (NULL, NULL)",
                "CREATE VIEW loud AS SELECT * FROM log WHERE level > 0",
                "CREATE TABLE hollow (id {id}, a TEXT)");
        Visit visit = Visit.to(site)) {
      visit.open("log").isAt("Logs");
      assertThat(visit.rows("Logs")).hasCount(3);
      assertThat(visit.rows("Logs").getByRole(AriaRole.LINK)).hasCount(0);
      assertThat(visit.page.getByRole(AriaRole.CHECKBOX)).hasCount(0);
      assertThat(visit.page.getByText("primary key")).isVisible();
      assertThat(visit.button("New log")).hasCount(0);
      visit.button("Level").click();
      assertThat(visit.rows("Logs").first()).containsText("same");
      visit.open("loud").isAt("Louds");
      assertThat(visit.rows("Louds")).hasCount(2);
      assertThat(visit.page.getByText(Pattern.compile("\\bview\\b")).first()).isVisible();
      visit.open("loud/new");
      assertThat(visit.page.getByText("You cannot create a loud")).isVisible();
      visit.open("hollow").isAt("Hollows");
      assertThat(visit.page.getByText("No hollows yet")).isVisible();
      assertThat(visit.page.getByText("Create the first one.")).isVisible();
      visit.button("New hollow").click();
      visit.button("Create").click();
      assertThat(visit.messages()).containsText("created.");
    }
  }

  @Test
  void keysMayHaveManyPartsAndNamesAnyCharacters() throws Exception {
    try (AdminSite site =
            AdminSite.over(
                database,
                "CREATE TABLE \"order\" (\"select\" VARCHAR(20), \"größe cm\" INTEGER, \"say \"\"hi\"\"\" TEXT, \"a/b?c#d%\" TEXT, PRIMARY KEY (\"select\", \"größe cm\"))",
                "INSERT INTO \"order\" VALUES ('new', 1, 'x', 'y'), ('a/b,c ü?', 2, 'x', 'y')",
                "CREATE TABLE \"таблица <b>\" (id {id}, \"имя\" TEXT)",
                "INSERT INTO \"таблица <b>\" (\"имя\") VALUES ('Анна')");
        Visit visit = Visit.to(site)) {
      visit.open("");
      Locator ways = visit.role(AriaRole.NAVIGATION, "Main").getByRole(AriaRole.LINK);
      ways.filter(Visit.has("Order")).click();
      visit.page.getByRole(AriaRole.TABLE).getByText("a/b,c ü?").first().click();
      Locator field = visit.field("A/b?c#d%");
      field.fill("changed");
      visit.button("Save").click();
      assertThat(visit.messages()).containsText("saved.");
      visit.page.reload();
      assertThat(field).hasValue("changed");
      visit.page.goBack();
      visit.page.getByRole(AriaRole.TABLE).getByText("new").first().click();
      assertThat(field).hasValue("y");
      ways.filter(Visit.has("<b>")).click();
      visit.page.getByRole(AriaRole.TABLE).getByText("Анна").click();
      visit.field("Имя").fill("Анна Ивановна");
      visit.button("Save").click();
      assertThat(visit.messages()).containsText("saved.");
    }
  }

  @Test
  void nothingEverywhereIsShownAndFilledIn() throws Exception {
    try (AdminSite site =
            AdminSite.over(
                database,
                "CREATE TABLE t (id {id}, a TEXT, b INTEGER, c {double}, d DATE, e {moment}, f BOOLEAN, g {blob}, h DECIMAL(30, 10), i TIME)",
                "INSERT INTO t (a) VALUES (NULL), (NULL)");
        Visit visit = Visit.to(site)) {
      visit.open("t");
      assertThat(visit.page.getByRole(AriaRole.TABLE).locator("tbody tr")).hasCount(2);
      visit.open("t/1").isAt("1");
      visit.field("A").fill("text");
      visit.field("H").fill("12345678901234567890.0123456789");
      visit.page.getByLabel("D", exactly()).fill("2026-02-28");
      visit.page.getByLabel("E", exactly()).fill("2026-02-28T23:59:59");
      visit.page.getByLabel("I", exactly()).fill("23:59:59");
      visit.choice("F").selectOption("Yes");
      if (database == Database.SQLITE) {
        visit.field("H").fill("12345.25");
      }
      visit.button("Save").click();
      assertThat(visit.messages()).containsText("saved.");
      visit.page.reload();
      assertThat(visit.field("H"))
          .hasValue(
              database == Database.SQLITE
                  ? Pattern.compile("^12345\\.250*$")
                  : Pattern.compile("^12345678901234567890\\.0123456789$"));
      assertThat(visit.page.getByLabel("I", exactly())).hasValue(Pattern.compile("^23:59:59"));
      assertThat(visit.choice("F")).hasValue("true");
    }
  }

  private static com.microsoft.playwright.Page.GetByLabelOptions exactly() {
    return new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true);
  }

  @Test
  void aTextOfTenMegabytesIsCutAndDownloaded() throws Exception {
    String large = "äb ".repeat(10_000_000 / 4);
    try (AdminSite site =
            AdminSite.over(
                database, "CREATE TABLE t (id {id}, name TEXT, body TEXT, bytes {blob})");
        Visit visit = Visit.to(site)) {
      try (Connection connection = site.connect();
          PreparedStatement insert =
              connection.prepareStatement("INSERT INTO t (name, body, bytes) VALUES ('n', ?, ?)")) {
        insert.setString(1, large);
        insert.setBytes(2, new byte[] {0, (byte) 255, 7});
        insert.execute();
      }
      visit.open("t");
      assertThat(visit.page.getByRole(AriaRole.TABLE).locator("tbody tr")).hasCount(1);
      visit.open("t/1").isAt("n");
      assertThat(visit.page.getByText("Too large to edit here.")).isVisible();
      assertThat(visit.page.getByText("Binary values can be downloaded, not edited.")).isVisible();
      Download body = visit.page.waitForDownload(() -> visit.button("Download body").click());
      assertEquals(large, Files.readString(body.path()));
      Download bytes = visit.page.waitForDownload(() -> visit.button("Download bytes").click());
      assertEquals(3, Files.size(bytes.path()));
      visit.field("Name").fill("m");
      visit.button("Save").click();
      assertThat(visit.messages()).containsText("m saved.");
    }
  }

  /** PostgreSQL takes no such text. */
  @Test
  void textThatIsNoUtf8IsShownAndStaysAsItIs() throws Exception {
    assumeTrue(database == Database.SQLITE);
    try (AdminSite site =
            AdminSite.over(
                database,
                "CREATE TABLE t (id {id}, name TEXT, more TEXT)",
                "INSERT INTO t (name, more) VALUES (CAST(x'61ff62' AS TEXT), 'x')");
        Visit visit = Visit.to(site)) {
      visit.open("t").isAt("Ts");
      assertThat(visit.page.getByRole(AriaRole.TABLE).getByText("a\uFFFDb")).isVisible();
      visit.open("t/1");
      visit.field("More").fill("y");
      visit.button("Save").click();
      assertThat(visit.messages()).containsText("saved.");
      try (Connection connection = site.connect();
          ResultSet rows =
              connection.createStatement().executeQuery("SELECT hex(name), more FROM t")) {
        assertEquals("61FF62", rows.getString(1));
        assertEquals("y", rows.getString(2));
      }
    }
  }

  @Test
  void whatTheDatabaseChecksIsSaidInTheForm() throws Exception {
    try (AdminSite site =
            AdminSite.over(
                database,
                "CREATE TABLE t (id {id}, low INTEGER, high INTEGER, CHECK (low <= high))",
                "INSERT INTO t (low, high) VALUES (1, 2)");
        Visit visit = Visit.to(site).expectingRefusals()) {
      visit.open("t/1");
      visit.field("Low").fill("3");
      visit.button("Save").click();
      assertThat(visit.page.getByRole(AriaRole.ALERT)).containsText("Not saved");
      assertThat(visit.field("Low")).hasValue("3");
      visit.field("High").fill("4");
      visit.button("Save").click();
      assertThat(visit.messages()).containsText("saved.");
    }
  }

  @Test
  void datesInTextColumnsAreText() throws Exception {
    try (AdminSite site =
            AdminSite.over(
                database,
                "CREATE TABLE t (id {id}, born TEXT)",
                "INSERT INTO t (born) VALUES ('2026-03-01'), ('long ago')");
        Visit visit = Visit.to(site)) {
      visit.open("t/2");
      assertThat(visit.field("Born")).hasValue("long ago");
      visit.field("Born").fill("31.12.1999");
      visit.button("Save").click();
      assertThat(visit.messages()).containsText("saved.");
    }
  }
}
