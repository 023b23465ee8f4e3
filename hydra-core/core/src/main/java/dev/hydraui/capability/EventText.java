package dev.hydraui.capability;

import dev.hydraui.capability.EventStream.Delivery.Message;
import java.util.function.Consumer;

/**
 * Reads the text of a stream of server-sent events, as it comes in pieces (HTML standard, section
 * 9.2.6): for what performs {@link EventStream} on a platform. What remains of an event that never
 * ended is dropped with it.
 */
public final class EventText {

  private final Consumer<Message> messages;
  private String line = "";
  private boolean afterReturn;
  private String name = "";
  private String data = "";
  private boolean hasData;
  private String id;
  private String nextId;
  private int retryMillis;

  /**
   * Starts to read.
   *
   * @param id of the last event of the connection before, or nothing
   * @param retryMillis what the server has said before
   */
  public EventText(String id, int retryMillis, Consumer<Message> messages) {
    this.id = id;
    this.nextId = id;
    this.retryMillis = retryMillis;
    this.messages = messages;
  }

  /** The id of the last event that was whole, or nothing. */
  public String id() {
    return id;
  }

  /** How long the server wants to be left alone before the next connection. */
  public int retryMillis() {
    return retryMillis;
  }

  /** Takes the next piece. */
  public void take(String piece) {
    int start = 0;
    for (int at = 0; at < piece.length(); at++) {
      char c = piece.charAt(at);
      if (c == '\n' && afterReturn) {
        start = at + 1;
      } else if (c == '\n' || c == '\r') {
        end(line + piece.substring(start, at));
        line = "";
        start = at + 1;
      }
      afterReturn = c == '\r';
    }
    line = line + piece.substring(start);
  }

  private void end(String whole) {
    if (whole.isEmpty()) {
      end();
      return;
    }
    int colon = whole.indexOf(':');
    String field = colon < 0 ? whole : whole.substring(0, colon);
    String value = colon < 0 ? "" : whole.substring(colon + 1);
    value = value.startsWith(" ") ? value.substring(1) : value;
    switch (field) {
      case "event" -> name = value;
      case "data" -> {
        data = hasData ? data + "\n" + value : value;
        hasData = true;
      }
      case "id" -> nextId = value.indexOf('\0') < 0 ? value : nextId;
      case "retry" -> retryMillis = millis(value);
      default -> {} // A comment, or a field that the standard does not know.
    }
  }

  private void end() {
    id = nextId;
    Message message = new Message(id, name.isEmpty() ? "message" : name, data);
    boolean complete = hasData;
    name = "";
    data = "";
    hasData = false;
    if (complete) {
      messages.accept(message);
    }
  }

  /** A number of digits only, at most nine of them; anything else changes nothing. */
  private int millis(String text) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9' || i == 9) {
        return retryMillis;
      }
      value = value * 10 + (c - '0');
    }
    return text.isEmpty() ? retryMillis : value;
  }
}
