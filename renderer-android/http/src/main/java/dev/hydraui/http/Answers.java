package dev.hydraui.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.capability.HttpAnswer.Cause;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnknownServiceException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.net.ssl.SSLException;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.Response;
import okio.BufferedSource;

/** What comes of a call, as the core tells of it. */
final class Answers {

  private static final int MOST_MEGABYTES = 64;
  private static final long MOST_BYTES = MOST_MEGABYTES * 1024L * 1024;

  private Answers() {}

  /**
   * The whole answer.
   *
   * @throws IOException if it does not come, or is longer than a program can hold
   */
  static HttpAnswer.Response of(Response response) throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    Headers sent = response.headers();
    for (int i = 0; i < sent.size(); i++) {
      headers.merge(
          sent.name(i).toLowerCase(Locale.ROOT), sent.value(i), (one, more) -> one + ", " + more);
    }
    return new HttpAnswer.Response(response.code(), headers, text(response));
  }

  private static String text(Response response) throws IOException {
    BufferedSource source = response.body().source();
    if (source.request(MOST_BYTES + 1)) {
      throw new TooLongException();
    }
    return source.readString(charset(response.body().contentType()));
  }

  private static Charset charset(MediaType type) {
    Charset named = type == null ? null : type.charset(UTF_8);
    return named == null ? UTF_8 : named;
  }

  /** Why none came, for developers. */
  static HttpAnswer.Failure failed(Throwable failure) {
    String message = innermost(failure);
    if (failure instanceof TooLongException || failure instanceof UnknownServiceException) {
      return new HttpAnswer.Failure(Cause.REFUSED, message);
    }
    if (failure instanceof SSLException) {
      return new HttpAnswer.Failure(
          Cause.REFUSED, "the server's certificate is not accepted: " + message);
    }
    Cause cause = failure instanceof InterruptedIOException ? Cause.TIMEOUT : Cause.UNREACHABLE;
    return new HttpAnswer.Failure(cause, message);
  }

  /** What the first of all causes says: the others name classes. */
  private static String innermost(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && cause.getCause().getMessage() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }

  /** More came than a program can hold. */
  private static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1;

    TooLongException() {
      super("the answer is longer than " + MOST_MEGABYTES + " MiB");
    }
  }
}
