package dev.hydraui.web.conformance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.hydraui.web.program.Program;
import dev.hydraui.web.program.Site;
import dev.hydraui.web.program.Target;
import dev.hydraui.web.testing.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A tree of 10,000 things, all of them open. */
final class LongTreeTest {

  private static final String SHOW =
      """
      () => {
        const thing = (label, more) => ({component: 'treeItem', properties: {label, icon: 'file',
            expanded: false, selected: false, disabled: false, busy: false, onSelect: true, ...more},
            children: []});
        const children = [];
        for (let i = 0; i < 100; i++) {
          const folder = thing('Folder ' + i, {expanded: true, onExpand: true});
          for (let j = 1; j < 100; j++) folder.children.push(thing('File ' + i + '.' + j));
          children.push(folder);
        }
        children[50].properties.label = 'Zoo';
        documents.show(JSON.stringify({component: 'tree', children,
            properties: {label: 'All', multiple: false, busy: false}}));
        return documents.failed();
      }
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

  @BeforeEach
  void show() {
    page.evaluate("documents.show('{\"empty\": true}')");
    assertEquals("", page.evaluate(SHOW));
  }

  private static Locator thing(String name) {
    return page.getByRole(AriaRole.TREEITEM, new GetByRoleOptions().setName(name).setExact(true));
  }

  private static int elements() {
    return (Integer) page.evaluate("() => document.querySelectorAll('#app *').length");
  }

  @Test
  void drawsLittleOfWhatIsOutOfSight() {
    assertThat(page.getByText("File 0.1", new Page.GetByTextOptions().setExact(true))).isVisible();
    int before = elements();
    assertTrue(before < 24_000, before + " elements");
    for (int i = 0; i < 20; i++) {
      page.evaluate("to => scrollTo(0, to)", i * 5_000);
      page.evaluate("() => new Promise(requestAnimationFrame)");
    }
    int after = elements();
    assertTrue(after < 24_000, after + " elements after scrolling");
  }

  @Test
  void isAllThereForReaders() {
    assertThat(thing("File 99.99")).hasCount(1);
    assertEquals(10_000, page.locator("[role=treeitem]").count());
  }

  @Test
  void keysLeadToWhatIsOutOfSight() {
    thing("Folder 0").focus();
    page.keyboard().press("End");
    assertThat(thing("File 99.99")).isFocused();
    assertThat(page.getByText("File 99.99")).isVisible();
    page.keyboard().press("ArrowUp");
    assertThat(thing("File 99.98")).isFocused();
    page.keyboard().type("z");
    assertThat(thing("Zoo")).isFocused();
    assertThat(page.getByText("Zoo")).isInViewport();
  }

  @Test
  void theFocusStaysWithWhatIsScrolledOutOfSight() {
    Locator file = thing("File 50.50");
    file.focus();
    page.evaluate("() => scrollTo(0, 0)");
    assertThat(page.getByText("Folder 0", new Page.GetByTextOptions().setExact(true)))
        .isInViewport();
    assertThat(file).isFocused();
    page.keyboard().press("ArrowDown");
    assertThat(thing("File 50.51")).isFocused();
  }
}
