package dev.hydraui.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import dev.hydraui.web.page.Scenes;
import dev.hydraui.web.page.Texts;
import dev.hydraui.web.program.Program;
import dev.hydraui.web.program.Site;
import dev.hydraui.web.program.Target;
import dev.hydraui.web.testing.Chromium;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The host in a real browser, over programs compiled to each target. */
@ParameterizedClass
@EnumSource(Target.class)
final class DomHostTest {

  private static final String SCROLL_THE_THIRD =
      """
      const scroller = document.querySelector("#row3 .scroll");
      scroller.style.cssText = "height: 40px; overflow: auto";
      scroller.firstElementChild.style.height = "400px";
      scroller.scrollTop = 120;
      """;

  private static Chromium chromium;
  private static Site site;

  @Parameter Target target;

  private final List<String> errors = new ArrayList<>();
  private Page page;

  @BeforeParameterizedClassInvocation
  static void start(Target target) throws Exception {
    chromium = new Chromium();
    site = new Site(new Program(Scenes.class, target));
  }

  @AfterParameterizedClassInvocation
  static void stop() {
    chromium.close();
    site.close();
  }

  private void load(String scene) {
    page = chromium.browser().newPage();
    page.setDefaultTimeout(10_000);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text());
          }
        });
    page.onPageError(errors::add);
    page.navigate(site.address() + "#" + scene);
  }

  private void open(String scene) {
    load(scene);
    page.locator("#app > *").first().waitFor();
  }

  @AfterEach
  void close() {
    page.close();
  }

  @Test
  void keepsFocusCaretAndScrollWhileRowsMove() {
    open("rows");
    page.locator("#row3 input").focus();
    page.evaluate("document.activeElement.setSelectionRange(1, 3)");
    page.evaluate(SCROLL_THE_THIRD);
    page.evaluate("window.third = document.activeElement");
    for (String key : new String[] {"F2", "F2", "F2"}) {
      page.keyboard().press(key);
      assertEquals(true, page.evaluate("document.activeElement === third"));
      assertEquals("1-3", page.evaluate("third.selectionStart + '-' + third.selectionEnd"));
      assertEquals(120, page.evaluate("document.querySelector('#row3 .scroll').scrollTop"));
    }
    assertEquals("654321", order());
    assertThat(page.locator("output")).hasText("");
  }

  @Test
  void movesElementsAndMakesNoNewOnes() {
    open("rows");
    page.evaluate("window.before = [...document.querySelectorAll('li')]");
    page.click("#rotate");
    assertEquals("234561", order());
    assertEquals(
        true,
        page.evaluate("[...document.querySelectorAll('li')].every(li => before.includes(li))"));
  }

  @Test
  void sendsNothingFromWhatHasBeenRemoved() {
    open("rows");
    page.locator("#row2 input").focus();
    page.evaluate("window.gone = document.querySelector('#row2')");
    page.keyboard().press("Escape");
    assertEquals("13456", order());
    page.evaluate("gone.querySelector('button').click()");
    page.evaluate("gone.querySelector('input').dispatchEvent(new Event('input', {bubbles: true}))");
    assertThat(page.locator("output")).hasText("");
    assertEquals("13456", order());
  }

  @Test
  void findsTheRowOfACopiedElement() {
    open("rows");
    page.click("#reverse");
    page.locator("#row5 button").click();
    assertEquals("64321", order());
    page.locator("#row4 input").fill("four");
    page.click("#rotate");
    assertThat(page.locator("#row4 input")).hasValue("four");
    assertEquals("43216", order());
  }

  @Test
  void keepsTheCaretWhereTheMachineWritesSomethingElse() {
    open("fields");
    page.locator("#name").focus();
    page.evaluate("document.activeElement.setSelectionRange(3, 3)");
    page.keyboard().type("xy");
    assertThat(page.locator("#name")).hasValue("ABCXYDEF");
    assertEquals(5, page.evaluate("document.activeElement.selectionStart"));
    page.keyboard().press("Backspace");
    assertThat(page.locator("#name")).hasValue("ABCXDEF");
    assertEquals(4, page.evaluate("document.activeElement.selectionStart"));
  }

  @Test
  void showsTheOldValueWhereTheMachineTakesNoOther() {
    open("fields");
    page.locator("#digits").focus();
    page.evaluate("document.activeElement.setSelectionRange(1, 1)");
    page.keyboard().type("a4b");
    assertThat(page.locator("#digits")).hasValue("1423");
    assertEquals(2, page.evaluate("document.activeElement.selectionStart"));
    page.click("#agree");
    assertThat(page.locator("#agree")).not().isChecked();
  }

  @Test
  void leavesAnInputMethodAlone() {
    open("fields");
    CDPSession session = page.context().newCDPSession(page);
    page.locator("#name").fill("");
    page.locator("#name").focus();
    for (String composed : new String[] {"n", "ni", "ni h"}) {
      JsonObject composition = new JsonObject();
      composition.addProperty("text", composed);
      composition.addProperty("selectionStart", composed.length());
      composition.addProperty("selectionEnd", composed.length());
      session.send("Input.imeSetComposition", composition);
      assertThat(page.locator("#name")).hasValue(composed);
    }
    JsonObject committed = new JsonObject();
    committed.addProperty("text", "nihao");
    session.send("Input.insertText", committed);
    assertThat(page.locator("#name")).hasValue("NIHAO");
    assertThat(page.locator("output")).hasText("NIHAO|123|");
  }

  @Test
  void asksTheInnermostFirstAndThenThoseAroundIt() {
    open("events");
    page.click("#taken");
    page.click("#plain");
    assertThat(page.locator("output")).hasText("taken;outer;");
  }

  @Test
  void showsTheAnswerBeforeTheClickReturns() {
    open("events");
    assertEquals(
        "taken;",
        page.evaluate(
            "document.getElementById('taken').click(), document.querySelector('output').textContent"));
  }

  @Test
  void showsWhatNoPersonCausedWithTheNextFrame() {
    open("events");
    assertEquals(
        "",
        page.evaluate(
            "document.documentElement.dispatchEvent(new Event('outside')),"
                + " document.querySelector('output').textContent"));
    assertThat(page.locator("output")).hasText("outside;");
  }

  @Test
  void goesNowhereWhereALinkIsAnEvent() {
    open("events");
    page.click("#link");
    assertThat(page.locator("output")).hasText("link;");
    assertTrue(page.url().endsWith("/#events"), page.url());
  }

  @Test
  void sendsTheEventOfTheViewOnScreenThroughItsParents() {
    open("events");
    page.click("#child");
    page.click("#child");
    assertThat(page.locator("output")).hasText("child at 0;child at 11;");
  }

  @Test
  void goesOnAfterAFailureAndReportsIt() {
    open("events");
    page.click("#fail");
    page.click("#taken");
    assertThat(page.locator("output")).hasText("taken;");
    assertEquals(1, errors.size(), "" + errors);
    assertTrue(errors.get(0).contains("IllegalStateException: this machine fails"), errors.get(0));
  }

  @Test
  void takesNothingAfterItIsClosed() {
    open("events");
    page.evaluate("document.documentElement.dispatchEvent(new Event('close'))");
    assertEquals("", page.evaluate("document.getElementById('app').innerHTML"));
  }

  @Test
  void joinsTextsAsAJvmDoes() {
    open("texts");
    assertEquals(Texts.all(), page.evaluate("document.querySelector('output').textContent"));
  }

  @Test
  void saysWhichElementIsMissing() {
    load("nowhere");
    page.waitForCondition(() -> !errors.isEmpty());
    assertTrue(errors.get(0).contains("#nowhere"), errors.get(0));
  }

  private String order() {
    return (String)
        page.evaluate(
            "[...document.querySelectorAll('li')].map(li => li.id.substring(3)).join('')");
  }
}
