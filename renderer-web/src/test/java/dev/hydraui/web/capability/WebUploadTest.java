package dev.hydraui.web.capability;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.hydraui.web.program.Program;
import dev.hydraui.web.program.Site;
import dev.hydraui.web.program.Target;
import dev.hydraui.web.testing.Chromium;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Files from a person's hand to a server. */
@ParameterizedClass
@EnumSource(Target.class)
final class WebUploadTest {

  private static final int LARGE = 32_000_000;

  @Parameter Target target;

  private Chromium chromium;
  private Site site;
  private Page page;

  @BeforeEach
  void open() throws Exception {
    chromium = new Chromium();
    site = new Site(new Program(Uploads.class, target));
    page = chromium.browser().newPage();
    page.navigate(site.address());
    page.locator(".h-drop button").waitFor();
  }

  @AfterEach
  void close() {
    chromium.close();
    site.close();
  }

  private void choose(FilePayload... files) {
    FileChooser chooser = page.waitForFileChooser(() -> page.locator(".h-drop button").click());
    assertTrue(chooser.isMultiple());
    chooser.setFiles(files);
  }

  private static FilePayload text(String name, String text) {
    return new FilePayload(name, "text/plain", text.getBytes(UTF_8));
  }

  private Locator file(int index) {
    return page.locator(".h-file").nth(index);
  }

  @Test
  void sendsTheFilesThatWereChosen() throws Exception {
    CompletableFuture<String> type = new CompletableFuture<>();
    CompletableFuture<byte[]> body = new CompletableFuture<>();
    site.answer(
        "/inbox/a.txt",
        exchange -> {
          type.complete(
              exchange.getRequestMethod() + exchange.getRequestHeaders().getFirst("Content-Type"));
          body.complete(exchange.getRequestBody().readAllBytes());
          Site.send(exchange, 201, "text/plain", "kept");
        });
    choose(text("a.txt", "Grüße"), text("b.txt", ""));
    assertThat(file(0)).containsText("a.txt7 text/plain");
    assertEquals("PUTtext/plain", type.get(10, TimeUnit.SECONDS));
    assertArrayEquals("Grüße".getBytes(UTF_8), body.get(10, TimeUnit.SECONDS));
    assertThat(file(0).locator("progress")).isHidden();
    assertThat(file(0).locator(".h-error")).isHidden();
    assertThat(file(1)).containsText("It was not taken: ");
  }

  @Test
  void tellsHowFarItIsAndStopsWhenTheFileIsRemoved() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<Void> removed = new CompletableFuture<>();
    CompletableFuture<Integer> received = new CompletableFuture<>();
    site.answer(
        "/inbox/large.bin",
        exchange -> {
          // The browser sends no more than is read.
          int early = exchange.getRequestBody().readNBytes(LARGE / 4).length;
          begun.countDown();
          removed.join();
          try {
            received.complete(early + exchange.getRequestBody().readAllBytes().length);
          } catch (IOException cut) {
            received.complete(early);
          }
        });
    choose(new FilePayload("large.bin", "", new byte[LARGE]));
    assertTrue(begun.await(20, TimeUnit.SECONDS));
    page.waitForCondition(() -> percent() > 0 && percent() < 100);
    file(0).locator("button").click();
    assertThat(page.locator(".h-file")).hasCount(0);
    assertThat(page.locator(".h-drop button")).isFocused();
    removed.complete(null);
    assertTrue(received.get(20, TimeUnit.SECONDS) < LARGE);
  }

  private double percent() {
    return Double.parseDouble(file(0).locator("progress").getAttribute("value"));
  }

  @Test
  void takesFilesThatAreDroppedAndNothingElse() {
    site.answer("/inbox/", exchange -> Site.send(exchange, 200, "text/plain", ""));
    page.evaluate(
        """
        () => {
          const drop = (kind, fill) => {
            const data = new DataTransfer();
            fill(data);
            const event = new DragEvent(kind, {dataTransfer: data, bubbles: true, cancelable: true});
            document.querySelector('.h-drop').dispatchEvent(event);
            return event.defaultPrevented;
          };
          const file = data => data.items.add(new File(['x'], 'x.png', {type: 'image/png'}));
          window.prevented = [
            drop('dragover', file),
            document.querySelector('.h-drop').hasAttribute('data-over'),
            drop('drop', file),
            drop('drop', data => data.setData('text/plain', 'words'))
          ].join();
        }
        """);
    assertEquals("true,true,true,false", page.evaluate("prevented"));
    assertThat(page.locator(".h-drop[data-over]")).hasCount(0);
    assertThat(page.locator(".h-file")).hasCount(1);
    assertThat(file(0)).containsText("x.png1 image/png");
  }
}
