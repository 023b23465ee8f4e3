package dev.hydraui.tokens.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.hydraui.tokens.platform.android.Aapt;
import dev.hydraui.tokens.web.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever follows the guide gets what it promises. */
class GuideTest {
  private static final Path GUIDE = Path.of("../../docs/guides/design-tokens.md");

  @TempDir Path folder;

  @Test
  void leadsFromAnEmptyFolderToAPageAndAnAndroidTheme() throws IOException {
    assertEquals(13, new Guide(folder).follow(Files.readString(GUIDE)));
    Page page = Chromium.page(ColorScheme.LIGHT);
    try {
      page.navigate(folder.resolve("index.html").toUri().toString());
      assertEquals(
          List.of("rgb(255, 255, 255)", "rgb(31, 79, 216)", "rgb(138, 28, 91)"), seen(page));
      page.evaluate("document.documentElement.dataset.theme = 'dark'");
      assertEquals(
          List.of("rgb(20, 23, 31)", "rgb(157, 184, 255)", "rgb(255, 176, 216)"), seen(page));
    } finally {
      page.close();
    }
    Path android = folder.resolve("build/android");
    String table =
        new Aapt(Files.createDirectory(folder.resolve("aapt")))
            .link(
                List.of(
                    android.resolve("res"),
                    android.resolve("theme/nova/res"),
                    folder.resolve("app/res")),
                List.of());
    for (String name :
        List.of("style/Theme.Acme", "style/ThemeOverlay.Tokens.Nova", "layout/welcome")) {
      assertTrue(table.contains(name + "\n") || table.contains(name + " "), name);
    }
  }

  @SuppressWarnings("unchecked")
  private static List<String> seen(Page page) {
    return (List<String>)
        page.evaluate(
            "[document.body, ...document.querySelectorAll('button')]"
                + ".map(element => getComputedStyle(element).backgroundColor)");
  }
}
