package dev.hydraui.web.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import dev.hydraui.web.program.Program;
import dev.hydraui.web.program.Site;
import dev.hydraui.web.program.Target;
import dev.hydraui.web.testing.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a program that uses components as they are not meant is told. */
final class MistakesTest {

  private static final String ROWS =
      """
      {"component": "tableRows", "properties": {"rowCount": 9, "firstRow": 0, "onWindow": true},
       "children": []}
      """;

  private static Chromium chromium;
  private static Site site;
  private static Page page;

  @BeforeAll
  static void start() throws Exception {
    chromium = new Chromium();
    site = new Site(new Program(DocumentPage.class, Target.JAVASCRIPT));
    page = chromium.browser().newPage();
    page.navigate(site.address());
    page.waitForFunction("window.documents");
  }

  @AfterAll
  static void stop() {
    chromium.close();
    site.close();
  }

  private static Object failures(String document) {
    return page.evaluate(
        "document => { documents.show(document); return documents.failed(); }", document);
  }

  private static String in(String component, String properties, String children) {
    return "{\"component\": \"%s\", \"properties\": {%s}, \"children\": [%s]}"
        .formatted(component, properties, children);
  }

  @Test
  void rowsOfALongTableStandInATable() {
    assertEquals(
        "tableRows has to be the only child of a table, and stands in column\n",
        failures(in("column", "", ROWS)));
  }

  @Test
  void rowsOfALongTableStandThereAlone() {
    String table = in("table", "\"label\": \"All\", \"columns\": []", ROWS + ", " + ROWS);
    assertEquals(
        "tableRows has to be the only child of a table, and stands in table\n".repeat(2),
        failures(table));
  }

  @Test
  void rowsOfALongTableMayHaveAName() {
    String named = "{\"named\": %s, \"testId\": \"rows\"}".formatted(ROWS);
    assertEquals("", failures(in("table", "\"label\": \"All\", \"columns\": []", named)));
  }

  @Test
  void attributesOfTagsRunNoScripts() {
    assertEquals(
        "<a href=\"javascript:alert(1)\"> could run a script:"
            + " an address is relative, or of http, https, mailto or tel\n",
        failures("{\"tag\": \"a\", \"attribute\": \"href\", \"value\": \"javascript:alert(1)\"}"));
  }
}
