package dev.hydraui.examples.react;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.hydraui.web.testing.TestPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The package in a page of React's, which npm and esbuild make here. */
final class ReactPageTest {

  private static final Path FOLDER = Path.of("target/test-classes/react");

  private TestPage shown;
  private Page page;

  @BeforeAll
  static void build() throws IOException, InterruptedException {
    run(
        "install",
        "--silent",
        "--prefer-offline",
        "--ignore-scripts",
        "--no-package-lock",
        "--no-audit",
        "--no-fund");
    run("run", "--silent", "build");
  }

  @BeforeEach
  void open() {
    shown = TestPage.open(FOLDER);
    page = shown.page();
  }

  @AfterEach
  void close() {
    shown.close();
    assertEquals(List.of(), shown.errors());
  }

  @Test
  void reactAndHydraDrawOneMachine() {
    press("Buy Pen");
    press("Buy Pen");
    press("Buy Ink");
    assertThat(page.locator("#total")).hasText("2 articles, 11.00 €");
    assertThat(page.locator("main")).containsText("2 × Pen");
    press("Remove Pen");
    assertThat(page.locator("#total")).hasText("1 articles, 6.00 €");
  }

  @Test
  void theMachineEndsWithTheComponent() {
    press("Buy Pen");
    press("Close");
    assertThat(page.getByText("× Pen")).hasCount(0);
    press("Open");
    assertThat(page.locator("#total")).hasText("0 articles, 0.00 €");
    assertThat(page.getByText("Your basket is empty.")).isVisible();
  }

  @Test
  void typesKnowTheStateAndTheEvents() throws IOException, InterruptedException {
    run("run", "--silent", "types");
  }

  private void press(String label) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true))
        .click();
  }

  private static void run(String... arguments) throws IOException, InterruptedException {
    ProcessBuilder npm = new ProcessBuilder().directory(FOLDER.toFile());
    npm.command().add("npm");
    npm.command().addAll(List.of(arguments));
    Process process = npm.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), printed);
  }
}
