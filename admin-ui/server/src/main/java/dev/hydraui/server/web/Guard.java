package dev.hydraui.server.web;

import dev.hydraui.server.data.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Decides which requests are let in at all. */
final class Guard {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final List<String> FORWARDED = List.of("Forwarded", "X-Forwarded-For");

  private final Optional<Predicate<HttpServletRequest>> letIn;

  /**
   * A guard.
   *
   * @param letIn the host application's own decision; without one only this machine is let in
   */
  Guard(Optional<Predicate<HttpServletRequest>> letIn) {
    this.letIn = letIn;
  }

  void check(Request request) {
    if (letIn.isPresent()) {
      refuse(!letIn.get().test(request.raw()), "The application does not let you in here.");
    } else {
      refuse(
          !loopback(request.raw().getLocalAddr()),
          "This Admin UI has no sign-in and answers on this machine only. To open it, the application says who may come in: AdminUi.letIn.");
      refuse(
          !LOOPBACK.contains(name(host(request))),
          "A server on this machine is reached as localhost or 127.0.0.1, not by another name.");
      refuse(
          FORWARDED.stream().anyMatch(name -> request.header(name).isPresent()),
          "This request came through a proxy, perhaps from another machine. To open this Admin UI, the application says who may come in: AdminUi.letIn.");
    }
    origin(request);
  }

  /**
   * The UI may be linked to from anywhere. What other pages send, or load without being able to
   * read it, is refused: how long an answer takes tells something too.
   */
  private static void origin(Request request) {
    boolean reading = READING.contains(request.method());
    Optional<String> site = request.header("Sec-Fetch-Site");
    if (site.isPresent()) {
      boolean own = site.get().equals("same-origin") || site.get().equals("none");
      boolean link = reading && Set.of("", "admin").contains(request.path().get(0));
      refuse(!own && !link, "Requests must come from the Admin UI's own page.");
    } else if (!reading) {
      Optional<String> origin = request.header("Origin");
      refuse(
          origin.isPresent() && !same(origin.get(), request),
          "Changes must come from the Admin UI's own page.");
    }
  }

  private static boolean loopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** HTTP/2 has no such header, but an authority that servers keep apart. */
  private static String host(Request request) {
    HttpServletRequest raw = request.raw();
    return request.header("Host").orElseGet(() -> raw.getServerName() + ":" + raw.getServerPort());
  }

  private static String name(String host) {
    int colon = host.lastIndexOf(':');
    boolean port = colon > host.lastIndexOf(']');
    return (port ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
  }

  private static boolean same(String origin, Request request) {
    try {
      String authority = URI.create(origin).getRawAuthority();
      return authority != null && authority.equalsIgnoreCase(host(request));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static void refuse(boolean wrong, String why) {
    if (wrong) {
      throw Problem.of(Problem.Kind.NOT_ALLOWED, why);
    }
  }
}
