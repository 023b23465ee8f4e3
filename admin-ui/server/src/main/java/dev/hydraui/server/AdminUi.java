package dev.hydraui.server;

import dev.hydraui.server.data.Source;
import dev.hydraui.server.web.PageLook;
import dev.hydraui.server.web.Site;
import io.javalin.config.JavalinState;
import io.javalin.http.HandlerType;
import io.javalin.plugin.Plugin;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An Admin UI over a source of records, to be mounted in a server.
 *
 * <p>In Javalin it is a plugin; any other server mounts {@link #servlet()}. Below the prefix it
 * serves {@code /admin} (the UI), {@code /meta/schema}, {@code /api/data} and {@code /api/changes}.
 *
 * <p>Unless told who may come in, it answers on loopback addresses only.
 */
public final class AdminUi extends Plugin<Void> {
  private static final int BODY_BYTES = 1024 * 1024;
  private static final int MOST_BODY_BYTES = 1024 * 1024 * 1024;
  private static final List<String> PATHS =
      List.of("/admin", "/admin/*", "/meta/schema", "/api/data", "/api/data/*", "/api/changes");

  private final Source source;
  private final String prefix;
  private final Optional<Predicate<HttpServletRequest>> letIn;
  private final int bodyBytes;
  private final PageLook look;

  private AdminUi(
      Source source,
      String prefix,
      Optional<Predicate<HttpServletRequest>> letIn,
      int bodyBytes,
      PageLook look) {
    this.source = source;
    this.prefix = prefix;
    this.letIn = letIn;
    this.bodyBytes = bodyBytes;
    this.look = look;
  }

  /** An Admin UI at the server's root. The source stays the caller's to close. */
  public static AdminUi over(Source source) {
    return new AdminUi(source, "", Optional.empty(), BODY_BYTES, PageLook.USUAL);
  }

  /**
   * The same below a prefix.
   *
   * @param prefix a path such as {@code /back-office}; empty for the root
   * @throws IllegalArgumentException if it does not begin with a slash, ends with one, or holds
   *     anything but letters, digits and {@code - _ . ~ /}
   */
  public AdminUi at(String prefix) {
    if (!prefix.matches("(/[A-Za-z0-9_.~-]+)*")) {
      throw new IllegalArgumentException(
          "Not a prefix: " + prefix + ". Expected something like /back-office.");
    }
    return new AdminUi(source, prefix, letIn, bodyBytes, look);
  }

  /**
   * The same, open to other machines: the application decides about every request.
   *
   * <p>Whoever is let in may read and write everything that the source's database user may.
   */
  public AdminUi letIn(Predicate<HttpServletRequest> may) {
    return new AdminUi(source, prefix, Optional.of(may), bodyBytes, look);
  }

  /**
   * The same with another limit for bodies, in bytes; 1 MiB unless said otherwise.
   *
   * @throws IllegalArgumentException if it is less than 1 or more than 1 GiB
   */
  public AdminUi bodiesUpTo(int bytes) {
    if (bytes < 1 || bytes > MOST_BODY_BYTES) {
      throw new IllegalArgumentException(
          "Not a limit for bodies: " + bytes + ". Expected 1 to " + MOST_BODY_BYTES + " bytes.");
    }
    return new AdminUi(source, prefix, letIn, bytes, look);
  }

  /**
   * The same with the page's program as WebAssembly in place of JavaScript, which needs a browser
   * with garbage collection in WebAssembly, and {@code 'unsafe-eval'} in the page's policy.
   */
  public AdminUi wasm(boolean wanted) {
    return new AdminUi(source, prefix, letIn, bodyBytes, look.wasm(wanted));
  }

  /**
   * The same in other colours, sizes and letters.
   *
   * @param css a style sheet of design tokens, such as the target {@code css} of {@code
   *     design-tokens} makes with the prefix {@code hydra}: what it does not say stays as it is
   */
  public AdminUi tokens(String css) {
    return new AdminUi(source, prefix, letIn, bodyBytes, look.tokens(css));
  }

  /**
   * The same in one of several looks of its tokens.
   *
   * @param names what the tokens call them: contexts of the modifier {@code brand}. The page begins
   *     with the first; where there are more, the person may choose
   * @throws IllegalArgumentException if a name is no word of letters, digits, {@code -} and {@code
   *     _}
   */
  public AdminUi brands(String... names) {
    for (String name : names) {
      if (!name.matches("[A-Za-z0-9_-]+")) {
        throw new IllegalArgumentException(
            "Not a brand: " + name + ". Expected letters, digits, - and _.");
      }
    }
    return new AdminUi(source, prefix, letIn, bodyBytes, look.brands(List.of(names)));
  }

  /**
   * A servlet to mount at the prefix and everything below it, with asynchronous answers allowed.
   */
  public HttpServlet servlet() {
    return new AdminServlet(site());
  }

  /** A server may have several, each below a prefix of its own. Called by Javalin. */
  @Override
  public boolean repeatable() {
    return true;
  }

  /** Called by Javalin. */
  @Override
  public void onInitialize(JavalinState state) {
    Site site = site();
    Streams streams = new Streams();
    List<String> paths = new ArrayList<>(PATHS);
    if (!prefix.isEmpty()) {
      // The prefix itself leads to the UI; a server's root is its own.
      paths.add("");
    }
    List<HandlerType> methods =
        HandlerType.values().stream().filter(HandlerType::isHttpMethod).toList();
    for (String path : paths) {
      for (HandlerType method : methods) {
        state.routes.addHttpHandler(
            method,
            prefix + path,
            context ->
                site.serve(context.req(), context.res())
                    .ifPresent(rest -> context.future(() -> streams.run(rest))));
      }
    }
    state.events.serverStopping(
        () -> {
          site.close();
          streams.close();
        });
  }

  private Site site() {
    return new Site(source, prefix, letIn, bodyBytes, look);
  }
}
