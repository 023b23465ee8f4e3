package dev.hydraui.web.dev;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.hydraui.web.testing.Chromium;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tool from its start to its end, and a page that stays open meanwhile. */
class LifetimeTest {

  @Test
  void aPageOutlivesAFirstBuildThatFailsAndTheToolItself(@TempDir Path folder) throws IOException {
    PlaywrightAssertions.setDefaultAssertionTimeout(180_000);
    Set<Path> before = leftBehind();
    Project project = new Project(folder);
    project.edit(Project.NOTES, "heading(1, \"My notes\")", "heading(1, missing)");
    String address = project.start(0);
    int port = URI.create(address).getPort();
    try (Chromium chromium = new Chromium();
        Page page = chromium.browser().newPage()) {
      page.setDefaultTimeout(180_000);
      page.navigate(address);
      assertThat(page.getByRole(AriaRole.ALERTDIALOG)).containsText("Notes.java:48:20");
      project.restore();
      assertThat(page.locator("h1")).hasText("My notes");
      assertThat(page.getByRole(AriaRole.ALERTDIALOG)).hasCount(0);
      page.getByLabel("Draft").fill("milk");
      page.getByText("Add").click();
      page.evaluate("window.same = true");

      project.close();
      assertEquals(before, leftBehind());
      assertEquals(List.of(), threads());
      new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();

      project.edit(Project.NOTES, "My notes", "Our notes");
      project.start(port);
      assertThat(page.locator("h1")).hasText("Our notes");
      assertThat(page.getByText("1 notes, FULL, last: milk")).isVisible();
      assertEquals(true, page.evaluate("window.same"));
    } finally {
      project.close();
    }
    assertTrue(project.said().contains("hydra: built in"), project::said);
  }

  private static Set<Path> leftBehind() throws IOException {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(path -> path.getFileName().toString().startsWith("hydra-dev"))
          .collect(Collectors.toSet());
    }
  }

  private static List<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(Thread::isAlive)
        .map(Thread::getName)
        .filter(name -> name.equals("hydra-dev"))
        .toList();
  }
}
