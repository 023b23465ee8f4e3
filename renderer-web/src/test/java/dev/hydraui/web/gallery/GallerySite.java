package dev.hydraui.web.gallery;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.hydraui.web.program.Program;
import dev.hydraui.web.program.Site;
import dev.hydraui.web.program.Target;
import dev.hydraui.web.testing.Chromium;
import java.io.IOException;
import org.teavm.tooling.builder.BuildException;

/** The gallery in a Chromium that allows no more than a strict policy does. */
final class GallerySite implements AutoCloseable {

  private static final String PICTURE =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 160" width="240" height="160">
      <rect width="240" height="160" fill="#9cc9e8"/><circle cx="180" cy="44" r="22" fill="#f6d365"/>
      <path d="M0 160 L90 60 L150 130 L190 90 L240 160z" fill="#4f7f5b"/>
      </svg>
      """;

  private final Chromium chromium = new Chromium();
  private final Site site;

  GallerySite() throws IOException, BuildException {
    site = new Site(new Program(GalleryWeb.class, Target.JAVASCRIPT));
    answerPictures(site);
  }

  /** The pictures that the gallery shows: one that comes, and one that is none. */
  static void answerPictures(Site site) {
    site.answer("/picture.svg", exchange -> Site.send(exchange, 200, "image/svg+xml", PICTURE));
    site.answer("/none.svg", exchange -> Site.send(exchange, 200, "image/svg+xml", ""));
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
