package dev.hydraui.json;

/**
 * Turns values into JSON and back: what a state or an event needs to outlive its process or to
 * cross into another. {@link JsonCodec} derives one.
 *
 * @param <T> the values
 */
public interface Codec<T> {

  JsonValue write(T value);

  /**
   * The value that {@link #write} has written.
   *
   * @throws JsonShapeException if a member is missing or of another type, with its place
   */
  T read(JsonValue json);
}
