package dev.hydraui.web.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dev.hydraui.json.Json;
import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import dev.hydraui.web.html.HtmlRenderer;
import dev.hydraui.web.testing.Chromium;
import dev.hydraui.web.testing.Program;
import dev.hydraui.web.testing.Site;
import dev.hydraui.web.testing.Target;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What someone typed to run as a script, in every text of every component: it stays text. Nothing
 * runs, no element and no attribute is there that is not there for a harmless text, and no address
 * leads to a script. The page has no content security policy that would hide a mistake.
 */
final class HostileTextTest {

  private static final String PLACEHOLDER = "a harmless text";

  /** Makes running seen. */
  private static final String ALARM =
      "for (const name of ['alert', 'confirm', 'prompt']) window[name] = () => window.ran = true;";

  /** What is wrong in an element, beside what was there for a harmless text. */
  private static final String WRONG =
      """
      const addresses = ['href', 'xlink:href', 'src', 'srcset', 'action', 'formaction', 'poster',
          'data', 'ping', 'background', 'cite', 'manifest'];
      const safe = ['http:', 'https:', 'mailto:', 'tel:', 'sms:'];
      const elements = root => [...root.querySelectorAll('*')];
      const shape = root => elements(root).map(element => element.localName).join(' ');
      const leads = value => {
        try { return new URL(value, document.baseURI).protocol; } catch (none) { return 'http:'; }
      };
      function wrong(root, usual) {
        const found = shape(root) === usual ? [] : ['other elements: ' + shape(root)];
        for (const element of elements(root)) {
          for (const {name, value} of element.attributes) {
            if (/^on|^srcdoc$/i.test(name)) found.push(element.localName + ' ' + name);
            if (addresses.includes(name) && !safe.includes(leads(value))) {
              found.push(element.localName + ' ' + name + '=' + value);
            }
            if (name === 'style' && /url|expression|import|javascript/i.test(value)) {
              found.push(element.localName + ' style=' + value);
            }
          }
        }
        if (window.ran) found.push('it ran');
        return found;
      }
      """;

  private static Chromium chromium;
  private static Site site;
  private Page page;

  @BeforeAll
  static void start() throws Exception {
    chromium = new Chromium();
    site = new Site(new Program(DocumentPage.class, Target.JAVASCRIPT));
  }

  @AfterAll
  static void stop() {
    chromium.close();
    site.close();
  }

  @BeforeEach
  void open() {
    page = chromium.browser().newPage(new Browser.NewPageOptions().setBypassCSP(true));
    page.addInitScript(ALARM);
    page.navigate(site.address());
    page.waitForFunction("window.documents");
  }

  @AfterEach
  void close() {
    page.close();
  }

  @Test
  void staysTextInTheBrowser() throws IOException {
    for (boolean flag : new boolean[] {false, true}) {
      Object wrong =
          page.evaluate(
              "([view, texts]) => {"
                  + WRONG
                  + """
                  const app = document.getElementById('app');
                  const show = text => documents.show(
                      view.replaceAll('"a harmless text"', () => JSON.stringify(text)));
                  show('a harmless text');
                  const usual = shape(app);
                  const all = [];
                  for (const text of texts) {
                    show(text);
                    all.push(...wrong(app, usual).map(each => text + ' => ' + each));
                  }
                  return [usual.split(' ').length, documents.failed(), ...all.slice(0, 20)];
                  }
                  """,
              List.of(Documents.write(everyComponent(PLACEHOLDER, flag)), texts()));
      check((List<?>) wrong);
    }
  }

  @Test
  void staysTextInTheHtmlOfAServer() throws IOException {
    String harmless = html(PLACEHOLDER);
    List<String> texts = texts();
    for (int from = 0; from < texts.size(); from += 50) {
      List<String> some = texts.subList(from, Math.min(from + 50, texts.size()));
      List<List<String>> pages = some.stream().map(text -> List.of(text, html(text))).toList();
      Object wrong =
          page.evaluate(
              "([harmless, pages]) => {"
                  + WRONG
                  + """
                  const app = document.getElementById('app');
                  app.innerHTML = harmless;
                  const usual = shape(app);
                  const all = [];
                  for (const [text, html] of pages) {
                    app.innerHTML = html;
                    all.push(...wrong(app, usual).map(each => text + ' => ' + each));
                  }
                  return [usual.split(' ').length, '', ...all.slice(0, 20)];
                  }
                  """,
              List.of(harmless, pages));
      check((List<?>) wrong);
    }
  }

  /** What was found at once, and what ran later. */
  private void check(List<?> found) {
    int elements = (Integer) found.get(0);
    assertTrue(elements > Documents.components().size(), elements + " elements");
    assertEquals("", found.get(1));
    assertEquals(List.of(), found.subList(2, found.size()));
    page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
    assertEquals(false, page.evaluate("!!window.ran"));
  }

  private static String html(String text) {
    return HtmlRenderer.view(new DocumentPage.Shown(JsonObject.EMPTY), everyComponent(text, true));
  }

  private static JsonObject everyComponent(String text, boolean flag) {
    Documents documents =
        new Documents(() -> text, () -> 2, () -> flag, most -> Math.min(most, flag ? 2 : 1));
    JsonObject child = documents.of("text", List.of());
    List<JsonValue> all = new ArrayList<>();
    for (String component : Documents.components()) {
      all.add(documents.of(component, List.of(child)));
      all.add(JsonObject.builder().put("named", child).put("testId", new JsonString(text)).build());
    }
    return JsonObject.builder()
        .put("component", new JsonString("column"))
        .put("properties", JsonObject.EMPTY)
        .put("children", new JsonArray(all))
        .build();
  }

  /** One a line, as in JSON, so that none of their characters is lost. */
  private static List<String> texts() throws IOException {
    try (InputStream file = HostileTextTest.class.getResourceAsStream("scripts.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> Json.parse(line).asString())
          .toList();
    }
  }
}
