package dev.hydraui.web.dev;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.hydraui.web.testing.Chromium;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From save to screen. */
class DevLoopTest {

  @TempDir static Path folder;

  private static Chromium chromium;
  private static Project project;
  private static String address;

  private final List<String> warnings = new ArrayList<>();
  private Page page;

  @BeforeAll
  static void start() throws IOException {
    chromium = new Chromium();
    project = new Project(folder);
    address = project.start(0);
  }

  @AfterAll
  static void end() {
    project.close();
    chromium.close();
  }

  @BeforeEach
  void open() throws IOException {
    page = chromium.browser().newPage();
    page.setDefaultTimeout(180_000);
    com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout(180_000);
    page.onConsoleMessage(this::hear);
    page.navigate(address);
    assertThat(heading()).hasText("My notes");
    page.getByLabel("Draft").pressSequentially("milk");
    page.getByText("Add").click();
    page.getByText("Click", new Page.GetByTextOptions().setExact(true)).click();
    page.getByLabel("Draft").pressSequentially("bread");
    // Whoever loads the page anew loses it.
    page.evaluate("window.same = true");
  }

  private void hear(ConsoleMessage message) {
    if (message.type().equals("warning")) {
      warnings.add(message.text());
    }
  }

  @AfterEach
  void close() throws IOException {
    project.remove("app/more/Words.java");
    project.restore();
    assertThat(heading()).hasText("My notes");
    assertThat(overlay()).hasCount(0);
    page.close();
  }

  private Locator heading() {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
  }

  private Locator overlay() {
    return page.getByRole(AriaRole.ALERTDIALOG);
  }

  private void assertStateIsKept() {
    assertThat(page.getByText("1 notes, FULL, last: milk")).isVisible();
    assertThat(page.getByText("Clicks: 1")).isVisible();
    assertThat(page.getByLabel("Draft")).hasValue("bread");
    assertEquals(true, page.evaluate("window.same"));
  }

  @Test
  void aSaveComesToTheScreenAndTheStateStays() throws IOException {
    project.edit(Project.NOTES, "My notes", "Our notes");
    assertThat(heading()).hasText("Our notes");
    assertStateIsKept();
    assertEquals(List.of(), warnings);
  }

  @Test
  void focusAndCaretStayWhereTheyAre() throws IOException {
    page.keyboard().press("ArrowLeft");
    page.keyboard().press("ArrowLeft");
    project.edit(
        Project.NOTES,
        "heading(1, \"My notes\"),",
        "heading(1, \"Our notes\"), textField(\"New\", \"\", Event.Type::new),");
    assertThat(heading()).hasText("Our notes");
    assertThat(page.getByLabel("Draft")).isFocused();
    page.keyboard().type("-");
    assertThat(page.getByLabel("Draft")).hasValue("bre-ad");
  }

  @Test
  void theMachineGoesOnBehindASave() throws IOException {
    project.edit(Project.NOTES, "My notes", "Our notes");
    assertThat(heading()).hasText("Our notes");
    page.getByText("Add").click();
    assertThat(page.getByText("2 notes, FULL, last: bread")).isVisible();
    assertThat(page.locator("#app h1")).hasCount(1);
  }

  @Test
  void whatDoesNotCompileStandsOverThePageUntilItDoes() throws IOException {
    project.edit(Project.NOTES, "heading(1, \"My notes\")", "heading(1, missing)");
    assertThat(overlay()).containsText("Notes.java:48:20");
    assertThat(overlay()).containsText("cannot find symbol");
    assertThat(overlay()).containsText("heading(1, missing),");
    assertTrue(project.said().contains("heading(1, missing),"), project::said);
    page.keyboard().press("Escape");
    assertThat(overlay()).hasCount(0);
    assertThat(page.getByLabel("Draft")).isFocused();
    page.getByText("Click", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.getByText("Clicks: 2")).isVisible();

    project.edit(Project.NOTES, "return column(", "int a = \"\"; int b = \"\"; return column(");
    assertThat(overlay().locator("li")).hasCount(2);
    project.edit(Project.NOTES, "My notes", "Our notes");
    assertThat(heading()).hasText("Our notes");
    assertThat(overlay()).hasCount(0);
    assertThat(page.getByText("Clicks: 2")).isVisible();
  }

  @Test
  void whatABrowserDoesNotHaveIsToldWithItsLine() throws IOException {
    project.edit(
        Project.NOTES,
        "String last =",
        "new java.util.concurrent.CompletableFuture<String>();\n    String last =");
    assertThat(overlay()).containsText("Notes.java:46");
    assertThat(overlay()).containsText("CompletableFuture");
    project.edit(Project.NOTES, "My notes", "Our notes");
    assertThat(heading()).hasText("Our notes");
    assertStateIsKept();
  }

  @Test
  void ofAStateThatIsAnotherOneStaysWhatFits() throws IOException {
    String changed =
        Project.original(Project.NOTES)
            .replace("My notes", "Our notes")
            .replace("int length) {}", "int length, boolean done) {}")
            .replace("state.draft().length());", "state.draft().length(), true);")
            .replace("Kind kind", "boolean kind")
            .replace("Kind.EMPTY", "true")
            .replace("Kind.FULL", "false");
    project.java(Project.NOTES, changed);
    assertThat(heading()).hasText("Our notes");
    assertThat(page.getByText("1 notes, true, last: milk")).isVisible();
    assertThat(page.getByLabel("Draft")).hasValue("bread");
    String told = String.join("\n", warnings);
    assertTrue(told.contains("state.notes[0].done is new; it begins as false"), told);
    assertTrue(told.contains("state.kind was app.Notes$Kind"), told);
    page.waitForCondition(() -> project.said().contains("state.kind was app.Notes$Kind"));
  }

  @Test
  void aStateOfAnotherKindBeginsAnew() throws IOException {
    String changed =
        Project.original(Project.NOTES)
            .replace("My notes", "Our notes")
            .replace("State(", "Memo(")
            .replace("State,", "Memo,")
            .replace("State ", "Memo ")
            .replace("Notes.State", "Notes.Memo");
    project.java(Project.NOTES, changed);
    assertThat(heading()).hasText("Our notes");
    assertThat(page.getByText("0 notes, EMPTY, last: none")).isVisible();
    assertThat(page.getByText("Clicks: 1")).isVisible();
    String told = String.join("\n", warnings);
    assertTrue(told.contains("The state begins anew: state was a app.Notes$State"), told);
  }

  @Test
  void aFileInANewPackageIsCompiledToo() throws IOException {
    project.java(
        "app/more/Words.java",
        "package app.more;\npublic final class Words { public static String now() { return"
            + " \"New words\"; } }");
    project.edit(Project.NOTES, "\"My notes\"", "app.more.Words.now()");
    assertThat(heading()).hasText("New words");
    project.java(
        "app/more/Words.java",
        "package app.more;\npublic final class Words { public static String now() { return"
            + " \"Newer words\"; } }");
    assertThat(heading()).hasText("Newer words");
    assertStateIsKept();
  }

  @Test
  void whatAnAnnotationProcessorWritesFollows() throws IOException {
    String coded =
        Project.original(Project.NOTES)
            .replace("public record Note(", "@dev.hydraui.json.JsonCodec public record Note(")
            .replace(
                "heading(1, \"My notes\")",
                "heading(1, dev.hydraui.json.Json.write(NotesNoteCodec.CODEC.write("
                    + "state.notes().get(0))))");
    project.java(Project.NOTES, coded);
    assertThat(heading()).hasText("{\"text\":\"milk\",\"length\":4}");
    project.java(
        Project.NOTES,
        coded.replace("int length)", "int size)").replace("note.length()", "note.size()"));
    assertThat(heading()).hasText("{\"text\":\"milk\",\"size\":0}");
  }

  @Test
  void aStyleSheetIsExchangedInThePage() throws IOException {
    assertThat(heading()).hasCSS("color", "rgb(1, 2, 3)");
    project.page("app.css", "h1 { color: rgb(4, 5, 6); }");
    assertThat(heading()).hasCSS("color", "rgb(4, 5, 6)");
    assertStateIsKept();
    project.page("app.css", "h1 { color: rgb(1, 2, 3); }");
    assertThat(heading()).hasCSS("color", "rgb(1, 2, 3)");
  }

  @Test
  void anotherPageIsLoadedWithTheStateOfThisOne() throws IOException {
    project.page(
        "start.js", "import { main } from \"./hydra.js\";\nmain([]);\ndocument.title = 1;");
    assertThat(page).hasTitle("1");
    assertThat(page.getByText("1 notes, FULL, last: milk")).isVisible();
    assertThat(page.getByLabel("Draft")).hasValue("bread");
  }
}
