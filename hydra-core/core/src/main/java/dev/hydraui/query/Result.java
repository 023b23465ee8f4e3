package dev.hydraui.query;

import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.json.Json;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonValue;
import java.util.Objects;
import java.util.function.Function;

/** A value, or why there is none. */
public sealed interface Result<T> {

  /** There is a value. */
  record Success<T>(T value) implements Result<T> {

    public Success {
      Objects.requireNonNull(value, "value");
    }
  }

  /** There is none. */
  record Failure<T>(QueryError error) implements Result<T> {}

  static <T> Result<T> success(T value) {
    return new Success<>(value);
  }

  static <T> Result<T> failure(QueryError error) {
    return new Failure<>(error);
  }

  /**
   * Reads an HTTP answer that should be JSON; of use for what a machine sends itself, too.
   *
   * <p>A status of 200 to 299 is a success if the reader takes the body (an empty one is read as
   * {@code null}), and a {@link QueryError.Unreadable} if the body is not JSON or the reader
   * throws. Any other status is a {@link QueryError.Problem}, no answer a {@link
   * QueryError.Unreachable}.
   */
  static <T> Result<T> json(HttpAnswer answer, Function<? super JsonValue, ? extends T> reader) {
    if (answer instanceof HttpAnswer.Failure failure) {
      return failure(new QueryError.Unreachable(failure.cause(), failure.message()));
    }
    HttpAnswer.Response response = (HttpAnswer.Response) answer;
    if (!response.isSuccess()) {
      return failure(Problems.of(response));
    }
    try {
      JsonValue body = response.body().isEmpty() ? JsonNull.NULL : Json.parse(response.body());
      return success(reader.apply(body));
    } catch (RuntimeException wrong) {
      return failure(QueryError.unreadable(wrong));
    }
  }
}
