/**
 * JSON values, their text, and pointers into them.
 *
 * <p>{@link dev.hydraui.json.Json#parse} and {@link dev.hydraui.json.Json#write} are the way in and
 * out. Everything is a {@link dev.hydraui.json.JsonValue}: immutable, compared by value, numbers
 * exact. What is wrong with a text or a value is a {@link dev.hydraui.json.JsonException} that says
 * where.
 */
package dev.hydraui.json;
