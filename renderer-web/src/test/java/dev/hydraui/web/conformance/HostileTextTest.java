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
import dev.hydraui.web.program.Program;
import dev.hydraui.web.program.Site;
import dev.hydraui.web.program.Target;
import dev.hydraui.web.testing.Chromium;
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
 * runs, no kind of element is there that is not there for a harmless text, no attribute takes an
 * event, and no address leads to a script. The page has no content security policy that would hide
 * a mistake. Only the last of the texts is painted.
 */
final class HostileTextTest {

  private static final List<String> ATTRIBUTES =
      List.of("href", "HREF", "src", "action", "formaction", "xlink:href", "onclick", "title");

  /** How many pages a server sends at once. */
  private static final int SOME = 50;

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
      const names = root => new Set(elements(root).map(element => element.localName));
      const leads = value => {
        try { return new URL(value, document.baseURI).protocol; } catch (none) { return 'http:'; }
      };
      function wrong(root, usual) {
        const found = [...names(root)].filter(name => !usual.has(name));
        for (const element of elements(root)) {
          for (const {name, value} of element.attributes) {
            if (/^on|^srcdoc$/i.test(name)) found.push(element.localName + ' ' + name);
            const picture = element.localName === 'img' && leads(value) === 'blob:';
            if (addresses.includes(name) && !safe.includes(leads(value)) && !picture) {
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
                  app.style.display = 'none';
                  const show = text => documents.show(
                      view.replaceAll('"a harmless text"', () => JSON.stringify(text)));
                  show('a harmless text');
                  const usual = names(app);
                  const all = [];
                  for (const text of texts) {
                    show(text);
                    all.push(...wrong(app, usual).map(each => text + ' => ' + each));
                  }
                  app.style.display = '';
                  return [elements(app).length, documents.failed(), ...all.slice(0, 20)];
                  }
                  """,
              List.of(Documents.write(everyComponent(PLACEHOLDER, flag)), texts()));
      check((List<?>) wrong);
    }
  }

  @Test
  void staysTextInTheHtmlOfAServer() throws IOException {
    List<String> texts = new ArrayList<>(texts());
    texts.add(0, PLACEHOLDER);
    site.answer(
        "/html/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          int from = Integer.parseInt(path.substring("/html/".length()));
          List<JsonValue> pages = new ArrayList<>();
          for (String text : texts.subList(from, Math.min(from + SOME, texts.size()))) {
            pages.add(new JsonString(html(text)));
          }
          Site.send(exchange, 200, "application/json", Json.write(new JsonArray(pages)));
        });
    Object wrong =
        page.evaluate(
            "async ([texts, some]) => {"
                + WRONG
                + """
                const app = document.getElementById('app');
                app.style.display = 'none';
                const all = [];
                let usual;
                for (let from = 0; from < texts.length; from += some) {
                  const pages = await (await fetch('/html/' + from)).json();
                  pages.forEach((html, i) => {
                    app.innerHTML = html;
                    usual = usual || names(app);
                    all.push(...wrong(app, usual).map(each => texts[from + i] + ' => ' + each));
                  });
                }
                app.style.display = '';
                return [elements(app).length, '', ...all.slice(0, 20)];
                }
                """,
            List.of(texts, SOME));
    check((List<?>) wrong);
  }

  @Test
  void staysTextOrIsRefusedInTags() throws IOException {
    List<String> tags = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (String text : texts()) {
      for (String attribute : ATTRIBUTES) {
        JsonObject tag = tag(attribute, text);
        List<Throwable> failures = new ArrayList<>();
        HtmlRenderer.view(new DocumentPage.Shown(JsonObject.EMPTY), tag, failures::add);
        failures.forEach(failure -> refused.add(failure.getMessage()));
        tags.add(Documents.write(tag));
      }
    }
    Object wrong =
        page.evaluate(
            "tags => {"
                + WRONG
                + """
                const app = document.getElementById('app');
                const all = [];
                let failed = '', kept = 0;
                for (const tag of tags) {
                  documents.show(tag);
                  kept += elements(app).length;
                  failed += documents.failed();
                  all.push(...wrong(app, new Set(['a', 'span'])).map(each => tag + ' => ' + each));
                }
                return [kept, failed, ...all.slice(0, 20)];
                }
                """,
            tags);
    List<Object> found = new ArrayList<>((List<?>) wrong);
    assertEquals(String.join("\n", refused) + "\n", found.get(1));
    assertTrue(refused.contains("<a onclick> would run a script: say what happens with on(…)"));
    found.set(1, "");
    check(found);
  }

  /** A tag with a text as an attribute, and what stands there if that is refused. */
  private static JsonObject tag(String attribute, String text) {
    JsonObject tag =
        JsonObject.builder()
            .put("tag", new JsonString("a"))
            .put("attribute", new JsonString(attribute))
            .put("value", new JsonString(text))
            .build();
    JsonObject instead =
        new Documents(() -> "", () -> 0, () -> false, most -> 0).of("text", List.of());
    return JsonObject.builder().put("guarded", tag).put("fallback", instead).build();
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
      JsonObject one = documents.of(component, List.of(child));
      all.add(component.equals("tableRows") ? documents.of("table", List.of(one)) : one);
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
