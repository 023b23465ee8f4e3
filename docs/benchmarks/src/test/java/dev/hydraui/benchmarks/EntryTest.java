package dev.hydraui.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The entry for js-framework-benchmark does and draws what its rules ask for. */
final class EntryTest {
  private static final Path ENTRY = Path.of("target", "js-framework-benchmark", "keyed", "hydra");

  private static PageServer server;
  private static Playwright playwright;
  private static Browser browser;

  private final List<String> errors = new ArrayList<>();
  private Page page;

  @BeforeAll
  static void start() throws IOException {
    server = PageServer.start("/none/", ENTRY);
    playwright = Playwright.create();
    browser = Chromium.launch(playwright);
  }

  @AfterAll
  static void stop() {
    browser.close();
    playwright.close();
    server.close();
  }

  @BeforeEach
  void open() {
    page = browser.newPage();
    page.onPageError(errors::add);
    page.navigate(server.address() + "dist/index.html");
    page.waitForSelector("#run");
  }

  @AfterEach
  void close() {
    page.close();
    assertEquals(List.of(), errors);
  }

  @Test
  void hasTheButtonsAndAnEmptyTable() {
    List<String> buttons =
        List.of(
            "run Create 1,000 rows",
            "runlots Create 10,000 rows",
            "add Append 1,000 rows",
            "update Update every 10th row",
            "clear Clear",
            "swaprows Swap Rows");
    assertEquals(
        buttons,
        page.evaluate(
            "[...document.querySelectorAll('#main > .container > .jumbotron > .row > .col-md-6 >"
                + " .row > .col-sm-6.smallpad > button.btn.btn-primary.btn-block[type=button]')]"
                + ".map(button => button.id + ' ' + button.textContent)"));
    assertEquals("Hydra-\"keyed\"", page.textContent(".jumbotron > .row > .col-md-6 > h1"));
    assertEquals(1, count("table.table.table-hover.table-striped.test-data > tbody:empty"));
    assertEquals(1, count("table + span.preloadicon.glyphicon.glyphicon-remove[aria-hidden=true]"));
  }

  @Test
  void drawsARowAsTheRulesSay() {
    press("run");
    String label = (String) page.evaluate("document.querySelectorAll('tbody a')[0].textContent");
    assertTrue(label.matches("[a-z]+ [a-z]+ [a-z]+"), label);
    assertEquals(
        "<tr><td class=\"col-md-1\">1</td><td class=\"col-md-4\"><a>"
            + label
            + "</a></td><td class=\"col-md-1\"><a><span class=\"glyphicon glyphicon-remove\""
            + " aria-hidden=\"true\"></span></a></td><td class=\"col-md-6\"></td></tr>",
        page.evaluate("document.querySelector('tbody > tr').outerHTML"));
  }

  @Test
  void numbersRowsOnAndReplacesTheirElements() {
    press("run");
    assertEquals(numbers(1, 1_000), ids());
    page.evaluate("window.old = [...document.querySelectorAll('tr')]");
    press("run");
    assertEquals(numbers(1_001, 2_000), ids());
    assertEquals(false, page.evaluate("old.some(row => row.isConnected)"));
    press("add");
    assertEquals(numbers(1_001, 3_000), ids());
    press("clear");
    assertEquals(List.of(), ids());
    press("runlots");
    assertEquals(numbers(3_001, 13_000), ids());
  }

  @Test
  void lengthensEveryTenthLabel() {
    press("run");
    List<?> before = labels();
    press("update");
    press("update");
    List<?> after = labels();
    for (int i = 0; i < 1_000; i++) {
      assertEquals(before.get(i) + (i % 10 == 0 ? " !!! !!!" : ""), after.get(i));
    }
  }

  @Test
  void marksTheRowWhoseLabelWasPressed() {
    press("run");
    page.click("tbody > tr:nth-child(3) > td:nth-child(2) > a");
    page.click("tbody > tr:nth-child(5) > td:nth-child(2) > a");
    assertEquals(1, count("tr.danger"));
    assertEquals("5", page.textContent("tr.danger > td"));
    press("swaprows");
    press("add");
    assertEquals("5", page.textContent("tr.danger > td"));
    press("run");
    assertEquals(0, count("tr.danger"));
  }

  @Test
  void removesTheElementOfTheRowWhoseIconWasPressed() {
    press("run");
    page.evaluate("window.row = document.querySelectorAll('tr')[3]; window.next = row.nextSibling");
    // Without the benchmark's style sheet the icon has no size and cannot be clicked by a pointer.
    page.dispatchEvent(
        "tbody > tr:nth-child(4) > td:nth-child(3) > a > span.glyphicon-remove", "click");
    assertEquals(999, ids().size());
    assertEquals(false, page.evaluate("row.isConnected"));
    assertEquals(true, page.evaluate("document.querySelectorAll('tr')[3] === next"));
  }

  @Test
  void swapsTheElementsOfTwoRows() {
    press("run");
    page.evaluate("window.old = [...document.querySelectorAll('tr')]");
    press("swaprows");
    assertEquals("999", page.textContent("tbody > tr:nth-child(2) > td"));
    assertEquals("2", page.textContent("tbody > tr:nth-child(999) > td"));
    assertEquals(
        true,
        page.evaluate(
            "[...document.querySelectorAll('tr')].every((row, i) =>"
                + " row === old[i === 1 ? 998 : i === 998 ? 1 : i])"));
    press("clear");
    press("swaprows");
    assertEquals(List.of(), ids());
  }

  @Test
  void saysWhatItIs() throws IOException {
    String metadata = Files.readString(ENTRY.resolve("package.json"));
    assertTrue(metadata.contains("\"js-framework-benchmark\": {"), metadata);
    assertTrue(metadata.matches("(?s).*\"frameworkVersion\": \"\\d[^\"]*\".*"), metadata);
  }

  private void press(String id) {
    page.click("#" + id);
  }

  private Object count(String selector) {
    return page.locator(selector).count();
  }

  private List<?> labels() {
    return (List<?>)
        page.evaluate("[...document.querySelectorAll('td.col-md-4 > a')].map(a => a.textContent)");
  }

  private List<?> ids() {
    return (List<?>)
        page.evaluate(
            "[...document.querySelectorAll('tbody > tr')].map(tr => +tr.firstChild.textContent)");
  }

  private static List<Integer> numbers(int first, int last) {
    return IntStream.rangeClosed(first, last).boxed().toList();
  }
}
