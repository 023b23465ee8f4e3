package dev.hydraui.web.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.microsoft.playwright.Page;
import dev.hydraui.web.program.Site;
import dev.hydraui.web.program.Target;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Target.class)
final class WebNavigationTest {

  private static ProbeBrowser browser;

  @Parameter Target target;

  private ProbePage probe;

  @BeforeParameterizedClassInvocation
  static void start(Target target) throws Exception {
    browser = new ProbeBrowser(target);
  }

  @AfterParameterizedClassInvocation
  static void stop() {
    browser.close();
  }

  @AfterEach
  void close() {
    probe.page.context().close();
  }

  private void open(String address) {
    probe = browser.open("navigation");
    probe.page.navigate(browser.site.address() + address);
    probe.waitForStart().press("addresses");
  }

  private String address() {
    return probe.page.url().substring(browser.site.address().length());
  }

  @Test
  void tellsTheAddressItIsLoadedAt() {
    open("contact/4%202?tab=deals#notes");
    probe.expect("addresses: contact/4%202?tab=deals#notes");
  }

  @Test
  void pushesAndReplacesWithoutTellingTheMachine() {
    open("");
    probe.answerTo("push a");
    assertEquals("a?x=1#y", address());
    probe.answerTo("replace");
    assertEquals("r", address());
    probe.answerTo("push fragment");
    assertEquals("#f", address());
    probe.expect("addresses: ", "push a: true", "replace: true", "push fragment: true");
  }

  @Test
  void staysInTheApplicationWhateverTheAddress() {
    open("");
    probe.answerTo("push d");
    assertEquals("//d.test/", address());
  }

  @Test
  void tellsWhereThePersonGoes() {
    open("");
    probe.answerTo("push a");
    probe.answerTo("push b");
    probe.page.goBack();
    probe.expect("addresses: ", "push a: true", "push b: true", "addresses: a?x=1#y");
    probe.page.goForward();
    probe.await(answers -> answers.size() == 5);
    assertEquals("addresses: b", probe.answers().get(4));
    probe.answerTo("back");
    probe.await(answers -> answers.size() == 7);
    assertEquals(List.of("back: true", "addresses: a?x=1#y"), probe.answers().subList(5, 7));
  }

  @Test
  void undoesAJumpOfAnyLengthWithoutTellingIt() {
    open("start");
    probe.answerTo("push a");
    probe.answerTo("push b");
    probe.answerTo("push c");
    probe.page.evaluate("history.go(-3)");
    probe.await(answers -> answers.size() == 5);
    assertEquals("addresses: start", probe.answers().get(4));
    probe.answerTo("restore c");
    probe.page.waitForURL(browser.site.address());
    probe.page.goBack();
    probe.await(answers -> answers.size() == 7);
    assertEquals(List.of("restore c: true", "addresses: b"), probe.answers().subList(5, 7));
  }

  @Test
  void undoesAStepForward() {
    open("start");
    probe.answerTo("push b");
    probe.answerTo("push c");
    probe.page.goBack();
    probe.await(answers -> answers.size() == 4);
    probe.page.goForward();
    probe.await(answers -> answers.size() == 5);
    assertEquals("addresses: ", probe.answers().get(4));
    probe.answerTo("restore b");
    probe.page.waitForURL(browser.site.address() + "b");
    probe.page.goForward();
    probe.await(answers -> answers.size() == 7);
    assertEquals("addresses: ", probe.answers().get(6));
  }

  @Test
  void takesAStepOnceMoreThatItHasUndone() {
    open("start");
    probe.answerTo("push b");
    probe.answerTo("push c");
    probe.page.goBack();
    probe.await(answers -> answers.size() == 4);
    probe.answerTo("restore c");
    probe.page.waitForURL(browser.site.address());
    probe.answerTo("redo");
    probe.page.waitForURL(browser.site.address() + "b");
    probe.page.goForward();
    probe.await(answers -> answers.size() == 7);
    assertEquals("addresses: ", probe.answers().get(6));
  }

  @Test
  void goesOnFromWhereItHasGoneBackTo() {
    open("start");
    probe.answerTo("push b");
    probe.page.goBack();
    probe.await(answers -> answers.size() == 3);
    // The second comes while the browser is still on its way back.
    probe.page.evaluate(
        """
        () => {
          const press = label => [...document.querySelectorAll('button')]
            .find(button => button.textContent === label).click();
          press('restore b');
          press('push a');
        }
        """);
    probe.page.waitForURL(browser.site.address() + "a?x=1#y");
    probe.page.goBack();
    probe.await(answers -> answers.contains("addresses: b"));
    assertEquals("b", address());
  }

  @Test
  void takesAnEditedAddressForAStep() {
    open("");
    probe.page.evaluate("location.hash = 'edited'");
    probe.expect("addresses: ", "addresses: #edited");
    probe.answerTo("restore c");
    probe.page.waitForURL(browser.site.address());
    probe.page.goForward();
    probe.expect("addresses: ", "addresses: #edited", "restore c: true", "addresses: #edited");
  }

  @Test
  void opensAnotherTabThatKnowsNothingOfThisOne() {
    open("");
    browser.site.answer("/other", exchange -> Site.send(exchange, 200, "text/html", "other"));
    Page other = probe.page.context().waitForPage(() -> probe.press("open"));
    other.waitForURL("**/other");
    assertNull(other.evaluate("window.opener"));
    assertEquals("open script: false", probe.answerTo("open script"));
  }

  @Test
  void asksBeforeThePageIsLeftWhileThereIsSomethingToLose() {
    open("");
    List<String> asked = new ArrayList<>();
    probe.page.onDialog(
        dialog -> {
          asked.add(dialog.type());
          dialog.accept();
        });
    probe.press("guard");
    probe.page.reload();
    assertEquals(List.of("beforeunload"), asked);
    probe.waitForStart().press("guard", "guard");
    probe.page.reload();
    assertEquals(List.of("beforeunload"), asked);
  }
}
