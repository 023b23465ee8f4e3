package dev.hydraui.server;

import dev.hydraui.server.web.Site;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The site as a servlet. */
final class AdminServlet extends HttpServlet {
  private final transient Site site;
  private final transient Streams streams = new Streams();

  AdminServlet(Site site) {
    this.site = site;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Site.Rest> rest = site.serve(request, response);
    if (rest.isPresent()) {
      AsyncContext context = request.startAsync();
      context.setTimeout(0);
      var unused = streams.run(rest.get()).whenComplete((done, failure) -> context.complete());
    }
  }

  @Override
  public void destroy() {
    site.close();
    streams.close();
  }
}
