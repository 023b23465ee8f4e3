package dev.hydraui.examples.react;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import dev.hydraui.web.testing.TestPage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The package in a page without a framework: its element and its functions. */
final class PlainPageTest {

  private final TestPage shown = TestPage.open(Path.of("target/test-classes/plain"));
  private final Page page = shown.page();

  @AfterEach
  void close() {
    shown.close();
    assertEquals(List.of(), shown.errors());
  }

  @Test
  void drawsAMachineAndTellsOfItsStates() {
    assertThat(page.locator("hydra-app")).containsText("1 × Pen");
    page.click("#buy");
    assertThat(page.locator("hydra-app")).containsText("1 × Ink");
    assertThat(page.locator("#total")).hasText("2 articles");
    page.getByText("Remove Pen").click();
    assertThat(page.locator("#total")).hasText("1 articles");
    assertEquals(600, page.evaluate("document.querySelector('hydra-app').state.cents"));
  }

  @Test
  void sendsWhatItsAttributeSays() {
    page.click("#buy");
    page.evaluate(
        "document.querySelector('hydra-app')"
            + ".setAttribute('event', '{\"type\":\"remove\",\"article\":\"Ink\"}')");
    assertThat(page.locator("#total")).hasText("1 articles");
  }

  @Test
  void goesOnWhereItIsMovedAndEndsWhereItIsRemoved() {
    page.click("#buy");
    page.evaluate("window.app = document.querySelector('hydra-app'); document.body.append(app)");
    assertThat(page.locator("body > hydra-app")).containsText("1 × Ink");
    assertEquals(850, page.evaluate("app.state.cents"));
    assertEquals(
        true,
        page.evaluate(
            "() => { app.remove();"
                + " return Promise.resolve().then(() => app.state === undefined"
                + " && app.textContent === ''); }"));
    page.evaluate("document.body.append(app)");
    assertThat(page.locator("hydra-app")).containsText("1 × Pen");
    assertEquals(250, page.evaluate("app.state.cents"));
  }

  @Test
  void refusesAnEventThatTheMachineDoesNotKnow() {
    Object refused =
        page.evaluate(
            "() => { try { document.querySelector('hydra-app').dispatch({type: 'steal'}); }"
                + " catch (error) { return error.name + ': ' + error.message; } }");
    assertEquals("TypeError: /type: expected one of add, remove but found \"steal\"", refused);
    assertThat(page.locator("hydra-app")).containsText("1 × Pen");
  }

  @Test
  void namesTheMachinesThereAre() {
    assertEquals(
        "There is no machine \"cart\" in this package; it has basket",
        page.evaluate(
            "() => import('./package/index.js').then(({ mount }) => mount(null, 'cart'))"
                + ".catch(error => error.message)"));
    Object refused =
        page.evaluate(
            "() => import('./package/index.js').then(({ mount }) => mount('#app', 'basket'))"
                + ".catch(error => error.message)");
    assertTrue(("" + refused).startsWith("A machine is mounted in an element"), "" + refused);
  }

  @Test
  void runsAMachineThatThePageDrawsItself() {
    Object seen =
        page.evaluate(
            """
            async () => {
              const { dispatch, mount, state, subscribe, unmount } = await import("./package/index.js");
              const pen = { type: "add", article: "Pen", cents: 250 };
              const basket = mount(null, "basket", { event: pen });
              const told = [];
              const end = subscribe(basket, ({ cents }) => told.push(cents));
              const before = state(basket);
              const same = state(basket) === before;
              dispatch(basket, pen);
              end();
              dispatch(basket, pen);
              unmount(basket);
              dispatch(basket, pen);
              return { same, before: before.cents, told: told.join(), after: state(basket).cents };
            }
            """);
    assertEquals(Map.of("same", true, "before", 250, "told", "500", "after", 750), seen);
  }
}
