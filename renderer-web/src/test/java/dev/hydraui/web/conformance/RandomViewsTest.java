package dev.hydraui.web.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import dev.hydraui.json.JsonObject;
import dev.hydraui.web.program.Program;
import dev.hydraui.web.program.Site;
import dev.hydraui.web.program.Target;
import dev.hydraui.web.testing.Chromium;
import java.util.ArrayList;
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
   * sees of a field, ids by the order in which they come. What says nothing is left out, as what is
   * hidden or fading away.
   */
  private static final String WRITE =
      """
      const implied = {table: 'table', thead: 'rowgroup', tbody: 'rowgroup', tr: 'row'};
      const says = (element, {name, value}) => (value !== '' || name !== 'class')
          && !(name === 'role' && value === implied[element.localName])
          && !(name === 'style' && element.matches('table:not(.h-sized)'));
      function write(root) {
        const ids = new Map();
        const plain = text => text.replace(/h-\\d+/g, id => {
          if (!ids.has(id)) ids.set(id, 'id' + ids.size);
          return ids.get(id);
        });
        const lines = [];
        const walk = (element, indent) => {
          if (element.hidden || element.matches('.h-leaving')) return;
          const attributes = [...element.attributes].filter(a => says(element, a))
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

  /**
   * Answers nothing, or of the first view that is not as it should be: which, both, what failed.
   */
  private static final String PLAY =
      "async views => {"
          + WRITE
          + """
          const app = document.getElementById('app');
          const fresh = document.getElementById('fresh');
          for (let i = 0; i < views.length; i++) {
            documents.show(views[i]);
            documents.fresh(views[i]);
            // What drawers do to what came, they do behind the render.
            await new Promise(done => {
              const channel = new MessageChannel();
              channel.port1.onmessage = done;
              channel.port2.postMessage('');
            });
            // All failures but those that are meant to be.
            const failed = documents.failed().replaceAll('as it shall\\n', '');
            const is = write(app), shall = write(fresh);
            if (is !== shall || failed) return [i, is, shall, failed];
          }
          return [];
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

  /** A view and what becomes of it, each drawn in both places and compared there. */
  private static void play(long seed) {
    RandomViews random = new RandomViews(seed);
    List<String> views = new ArrayList<>();
    JsonObject view = random.view();
    views.add(Documents.write(view));
    for (int change = 1; change <= CHANGES; change++) {
      view = random.changed(view);
      views.add(Documents.write(view));
    }
    List<?> unlike = (List<?>) page.evaluate(PLAY, views);
    if (!unlike.isEmpty()) {
      int change = (Integer) unlike.get(0);
      String where = "seed " + seed + ", change " + change + "\n";
      if (change > 0) {
        where += views.get(change - 1) + "\n";
      }
      where += views.get(change) + "\n";
      assertEquals(unlike.get(2), unlike.get(1), where);
      assertEquals("", unlike.get(3), where);
    }
  }
}
