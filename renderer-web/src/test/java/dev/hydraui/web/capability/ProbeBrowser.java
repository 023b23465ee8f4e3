package dev.hydraui.web.capability;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import dev.hydraui.web.program.Program;
import dev.hydraui.web.program.Site;
import dev.hydraui.web.program.Target;
import dev.hydraui.web.testing.Chromium;

/** Chromium and a server for the {@link Probes}, compiled to one target. */
final class ProbeBrowser implements AutoCloseable {

  final Chromium chromium = new Chromium();
  final Site site;

  ProbeBrowser(Target target) throws Exception {
    site = new Site(new Program(Probes.class, target));
  }

  /** A page that runs a probe, with nothing kept from another. */
  ProbePage open(String probe) {
    return in(context(new NewContextOptions()), probe).open(site.address());
  }

  BrowserContext context(NewContextOptions options) {
    return chromium.browser().newContext(options);
  }

  ProbePage in(BrowserContext context, String probe) {
    return new ProbePage(context, probe);
  }

  @Override
  public void close() {
    chromium.close();
    site.close();
  }
}
