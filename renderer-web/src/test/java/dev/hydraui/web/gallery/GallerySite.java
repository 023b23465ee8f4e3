package dev.hydraui.web.gallery;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.hydraui.web.testing.Chromium;
import dev.hydraui.web.testing.Program;
import dev.hydraui.web.testing.Site;
import dev.hydraui.web.testing.Target;
import java.io.IOException;
import org.teavm.tooling.builder.BuildException;

/** The gallery in a Chromium that allows no more than a strict policy does. */
final class GallerySite implements AutoCloseable {

  private final Chromium chromium = new Chromium();
  private final Site site;

  GallerySite() throws IOException, BuildException {
    site = new Site(new Program(GalleryWeb.class, Target.JAVASCRIPT));
  }

  /** Opens a place of the gallery in a window of its own. */
  Page visit(String place, int width, int height, ColorScheme scheme) {
    Page page =
        chromium
            .browser()
            .newContext(
                new NewContextOptions().setViewportSize(width, height).setColorScheme(scheme))
            .newPage();
    page.onPageError(
        error -> {
          throw new IllegalStateException("The page failed: " + error);
        });
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            throw new IllegalStateException("The page complained: " + message.text());
          }
        });
    page.navigate(site.address() + "#" + place);
    page.locator("main").waitFor();
    return page;
  }

  /** Opens a place in a window of an ordinary size. */
  Page visit(String place) {
    return visit(place, 1280, 800, ColorScheme.LIGHT);
  }

  @Override
  public void close() {
    chromium.close();
    site.close();
  }
}
