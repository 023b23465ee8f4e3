package dev.hydraui.web.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import dev.hydraui.json.JsonObject;
import dev.hydraui.web.testing.Chromium;
import dev.hydraui.web.testing.Program;
import dev.hydraui.web.testing.Site;
import dev.hydraui.web.testing.Target;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * After any changes the page is what it would be if the last view were the first: for views made at
 * random of every component. {@code -Dseed=7} plays one of them alone.
 */
final class RandomViewsTest {

  private static final int VIEWS = 150;
  private static final int CHANGES = 8;

  /**
   * An element and what is in it as text: attributes in the order of the alphabet, what a person
   * sees of a field, ids by the order in which they come. What is hidden is left out.
   */
  private static final String WRITE =
      """
      function write(root) {
        const ids = new Map();
        const plain = text => text.replace(/h-\\d+/g, id => {
          if (!ids.has(id)) ids.set(id, 'id' + ids.size);
          return ids.get(id);
        });
        const lines = [];
        const walk = (element, indent) => {
          if (element.hidden) return;
          const attributes = [...element.attributes]
              .filter(a => a.name !== 'autofocus' && (a.value !== '' || a.name !== 'class'))
              .map(a => a.name + '=' + plain(a.name === 'class'
                  ? [...element.classList].sort().join(' ') : a.value)).sort();
          for (const state of ['value', 'checked', 'indeterminate', 'open', 'disabled']) {
            if (element[state]) attributes.push('.' + state + '=' + element[state]);
          }
          const level = /^h[1-6]$/.test(element.localName) && element.getAttribute('aria-level');
          const name = level ? 'h' + level : element.localName;
          lines.push(indent + name + ' ' + attributes.filter(a => !level || a !== 'aria-level=' + level).join(' '));
          let text = '';
          const flush = () => { if (text) lines.push(indent + '  "' + text + '"'); text = ''; };
          for (const child of element.childNodes) {
            if (child.nodeType === 3) text += child.data;
            else { flush(); walk(child, indent + '  '); }
          }
          flush();
        };
        for (const child of root.children) walk(child, '');
        return lines.join('\\n');
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

  @Test
  void isWhatItWouldBeIfTheLastViewWereTheFirst() {
    Long only = Long.getLong("seed");
    for (long seed = only == null ? 0 : only; seed < (only == null ? VIEWS : only + 1); seed++) {
      play(seed);
    }
  }

  private static void play(long seed) {
    RandomViews views = new RandomViews(seed);
    JsonObject view = views.view();
    show(view, "[]");
    for (int change = 1; change <= CHANGES; change++) {
      JsonObject before = view;
      view = views.changed(view);
      String where =
          "seed "
              + seed
              + ", change "
              + change
              + "\n"
              + Documents.write(before)
              + "\n"
              + Documents.write(view)
              + "\n";
      List<?> both = show(view, "[write(app), write(fresh)]");
      assertEquals(both.get(1), both.get(0), where);
      assertEquals("", both.get(2), where);
    }
  }

  /** Shows a view in both places, and takes every failure but those that are meant to be. */
  private static List<?> show(JsonObject view, String answer) {
    return (List<?>)
        page.evaluate(
            "view => { documents.show(view); documents.fresh(view);"
                + WRITE
                + "const app = document.getElementById('app');"
                + "const fresh = document.getElementById('fresh');"
                + "const failed = documents.failed().replaceAll('as it shall\\n', '');"
                + "return [..."
                + answer
                + ", failed]; }",
            Documents.write(view));
  }
}
