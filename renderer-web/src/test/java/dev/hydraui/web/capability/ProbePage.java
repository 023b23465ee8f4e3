package dev.hydraui.web.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A page that runs one of the {@link Probes}. */
final class ProbePage {

  final Page page;

  /** What the page has thrown or written to its console as an error. */
  final List<String> errors = new ArrayList<>();

  ProbePage(BrowserContext context, String probe) {
    page = context.newPage();
    page.setDefaultTimeout(10_000);
    page.addInitScript("window.name = '" + probe + "'");
    page.onPageError(errors::add);
  }

  ProbePage open(String address) {
    page.navigate(address);
    return waitForStart();
  }

  ProbePage waitForStart() {
    button("cancel").waitFor();
    return this;
  }

  void press(String... labels) {
    for (String label : labels) {
      button(label).click();
    }
  }

  private com.microsoft.playwright.Locator button(String label) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true));
  }

  /** Everything that was answered until now. */
  List<String> answers() {
    return page.locator("#app span").allTextContents();
  }

  /** Waits until there are as many answers, and compares them. */
  void expect(String... answers) {
    await(found -> found.size() >= answers.length);
    assertEquals(List.of(answers), answers());
  }

  /** Presses a button and waits for the next answer. */
  String answerTo(String label) {
    int before = answers().size();
    press(label);
    await(found -> found.size() > before);
    return answers().get(before);
  }

  /** Waits for answers. */
  void await(Predicate<List<String>> condition) {
    page.waitForCondition(() -> condition.test(answers()));
  }
}
