package dev.hydraui.admin.data;

import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.json.Json;
import dev.hydraui.json.JsonException;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonValue;
import java.util.function.Function;

/**
 * What an answer of the data API means: a value, or a problem.
 *
 * @param <T> the value
 */
public sealed interface Result<T> {

  /** It succeeded. */
  record Good<T>(T value) implements Result<T> {}

  /** It did not. */
  record Bad<T>(Problem problem) implements Result<T> {}

  /** Reads an answer; one that is not as it should be is a problem too. */
  static <T> Result<T> read(HttpAnswer answer, Function<? super JsonValue, ? extends T> reader) {
    if (answer instanceof HttpAnswer.Failure failure) {
      return new Bad<>(Problem.unreachable(failure.message()));
    }
    HttpAnswer.Response response = (HttpAnswer.Response) answer;
    if (!response.isSuccess()) {
      return new Bad<>(Problem.read(response.status(), response.body()));
    }
    try {
      JsonValue json = response.body().isEmpty() ? JsonNull.NULL : Json.parse(response.body());
      return new Good<>(reader.apply(json));
    } catch (JsonException unreadable) {
      return new Bad<>(Problem.unreadable(response.status(), unreadable.getMessage()));
    }
  }

  /** Reads a page. */
  static Result<DataPage> page(HttpAnswer answer) {
    return read(answer, DataPage::read);
  }

  /** Reads a record. */
  static Result<DataRecord> record(HttpAnswer answer) {
    return read(answer, DataRecord::read);
  }

  /** Reads an answer whose body says nothing. */
  static Result<Boolean> done(HttpAnswer answer) {
    return read(answer, body -> true);
  }
}
