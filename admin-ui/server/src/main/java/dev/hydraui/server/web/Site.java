package dev.hydraui.server.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hydraui.server.data.Problem;
import dev.hydraui.server.data.Source;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything below the prefix: the page, the schema, the data and the stream of changes. */
public final class Site implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Site.class);

  private final Source source;
  private final String prefix;
  private final Guard guard;
  private final Changes changes = new Changes();
  private final DataRoutes data;
  private final Bundle bundle;
  private final List<String> brands;

  /** Writes what is left of an answer, for as long as that takes. */
  public interface Rest {
    /** Writes until there is no more to write, or nobody reads. */
    void run() throws IOException;
  }

  /**
   * A site.
   *
   * @param prefix the path below the servlet context; empty or beginning with a slash
   * @param letIn who may come in; without it only this machine
   * @param mostBytes the largest body
   * @param look what the page is made of
   */
  public Site(
      Source source,
      String prefix,
      Optional<Predicate<HttpServletRequest>> letIn,
      int mostBytes,
      PageLook look) {
    this.source = source;
    this.prefix = prefix;
    this.guard = new Guard(letIn);
    this.data = new DataRoutes(source, changes, mostBytes);
    this.bundle = new Bundle(look);
    this.brands = look.brands();
  }

  /**
   * Answers one request, up to a stream's first byte.
   *
   * @return what is left to be written in the background, if the answer is a stream
   */
  public Optional<Rest> serve(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Answer answer;
    try {
      Request read = Request.of(request, prefix);
      guard.check(read);
      answer = answer(read);
    } catch (Problem problem) {
      answer = problem(problem);
    } catch (RuntimeException e) {
      answer = problem(Problem.of(Problem.Kind.INTERNAL, "This server made a mistake.").because(e));
    }
    response.setStatus(answer.status());
    Headers.common().forEach(response::setHeader);
    answer.headers().forEach(response::setHeader);
    if (request.getMethod().equals("HEAD")) {
      return Optional.empty();
    }
    Answer.Body body = answer.body();
    if (answer.stream()) {
      return Optional.of(() -> body.write(response.getOutputStream()));
    }
    body.write(response.getOutputStream());
    return Optional.empty();
  }

  private Answer answer(Request request) {
    List<String> path = request.path();
    String first = path.get(0);
    String second = path.size() > 1 ? path.get(1) : "";
    if (first.equals("admin")) {
      return bundle.answer(request, path.subList(1, path.size()));
    } else if (first.equals("api") && second.equals("data")) {
      return data.answer(request, path.subList(2, path.size())).with("Cache-Control", "no-store");
    } else if (path.equals(List.of("api", "changes"))) {
      return stream(request);
    } else if (path.equals(List.of("meta", "schema"))) {
      return schema(request);
    } else if (path.equals(List.of(""))) {
      return Answer.empty(302).with("Location", request.base() + "/admin/");
    }
    throw Problem.of(Problem.Kind.NOT_FOUND, "There is nothing at this address.");
  }

  private Answer schema(Request request) {
    DataRoutes.allow(request.method(), "GET", "HEAD");
    ObjectNode document = source.schema().deepCopy();
    ObjectNode own = (ObjectNode) document.get("x-hydra");
    own.put("data", "../api/data").put("changes", "../api/changes");
    if (!brands.isEmpty()) {
      brands.forEach(own.putArray("brands")::add);
    }
    byte[] bytes = Json.write(document);
    return Headers.tagged(request, "application/schema+json", bytes)
        .with("Cache-Control", "no-cache");
  }

  private Answer stream(Request request) {
    DataRoutes.allow(request.method(), "GET", "HEAD");
    boolean body = !request.method().equals("HEAD");
    if (body && !request.raw().isAsyncSupported()) {
      throw Problem.of(
          Problem.Kind.INTERNAL,
          "The servlet, and every filter before it, must be registered with asyncSupported.");
    }
    if (body && !changes.enter()) {
      throw Problem.of(Problem.Kind.UNAVAILABLE, "Too many clients listen to changes.");
    }
    Optional<String> seen = request.header("Last-Event-ID");
    return Answer.stream("text/event-stream", out -> changes.tell(out, seen))
        .with("Cache-Control", "no-store")
        .with("X-Accel-Buffering", "no");
  }

  private static Answer problem(Problem problem) {
    Problem told = problem;
    if (problem.kind() == Problem.Kind.INTERNAL) {
      String id = HexFormat.of().toHexDigits(UUID.randomUUID().getMostSignificantBits());
      LOG.error("internal error {}", id, problem);
      told = problem.with("instance", "urn:hydra:error:" + id);
    } else if (problem.kind() == Problem.Kind.UNAVAILABLE) {
      LOG.warn("unavailable: {}", problem.getMessage(), problem);
    }
    byte[] bytes = Json.write(Wire.problem(told));
    Answer answer =
        Answer.bytes(problem.kind().status(), "application/problem+json", bytes)
            .with("Cache-Control", "no-store");
    Object allow = problem.members().get("allow");
    answer = allow == null ? answer : answer.with("Allow", allow.toString());
    return problem.kind() == Problem.Kind.UNAVAILABLE ? answer.with("Retry-After", "2") : answer;
  }

  /** Ends the streams. The source stays open. */
  @Override
  public void close() {
    changes.close();
  }
}
