package dev.hydraui.web.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Download;
import dev.hydraui.web.program.Site;
import dev.hydraui.web.program.Target;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Target.class)
final class WebDownloadTest {

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

  @Test
  void downloadsWhatIsFoundUnderAnAddress() throws IOException {
    browser.site.answer("/echo", exchange -> Site.send(exchange, 200, "text/html", "<p>hello"));
    probe = browser.open("download");
    Download download = probe.page.waitForDownload(() -> probe.press("from"));
    assertEquals("echo.txt", download.suggestedFilename());
    assertEquals("<p>hello", Files.readString(download.path()));
    assertEquals("from a script: false", probe.answerTo("from a script"));
  }

  @Test
  void downloadsATextThatWasMadeHere() throws IOException {
    probe = browser.open("download");
    Download download = probe.page.waitForDownload(() -> probe.press("text"));
    assertEquals("Größe.csv", download.suggestedFilename());
    assertEquals("a;b\r\nä;1\r\n", Files.readString(download.path()));
    probe.expect("text: true");
  }
}
