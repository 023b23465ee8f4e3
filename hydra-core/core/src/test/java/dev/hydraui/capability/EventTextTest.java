package dev.hydraui.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hydraui.capability.EventStream.Delivery.Message;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With the examples of the HTML standard, section 9.2.6. */
final class EventTextTest {

  private final List<Message> messages = new ArrayList<>();
  private final EventText text = new EventText("", 1_000, messages::add);

  private static Message message(String data) {
    return new Message("", "message", data);
  }

  @Test
  void readsLinesOfDataAsOneText() {
    text.take("data: YHOO\ndata: +2\ndata: 10\n\n");
    assertEquals(List.of(message("YHOO\n+2\n10")), messages);
  }

  @Test
  void keepsTheIdUntilAnotherComes() {
    text.take(": test stream\n\n");
    text.take("data: first event\nid: 1\n\n");
    text.take("data:second event\nid\n\n");
    text.take("data:  third event\n\n");
    assertEquals(
        List.of(
            new Message("1", "message", "first event"),
            message("second event"),
            message(" third event")),
        messages);
  }

  @Test
  void deliversEmptyDataButNoUnfinishedEvent() {
    text.take("data\n\ndata\ndata\n\ndata:");
    assertEquals(List.of(message(""), message("\n")), messages);
  }

  @Test
  void optionallyDropsOneSpace() {
    text.take("data:test\n\ndata: test\n\n");
    assertEquals(List.of(message("test"), message("test")), messages);
  }

  @Test
  void namesAnEventOnce() {
    text.take("event: add\ndata: 73857293\n\nevent: nothing\n\ndata: x\n\n");
    assertEquals(List.of(new Message("", "add", "73857293"), message("x")), messages);
  }

  @Test
  void readsTheSameHoweverItIsCutAndHoweverLinesEnd() {
    String whole = "id: 4\rdata: a\r\ndata: b\n\r\nevent: e\ndata: c\r\r";
    List<Message> expected =
        List.of(new Message("4", "message", "a\nb"), new Message("4", "e", "c"));
    for (int size = 1; size <= whole.length(); size++) {
      messages.clear();
      EventText cut = new EventText("", 0, messages::add);
      for (int at = 0; at < whole.length(); at += size) {
        cut.take(whole.substring(at, Math.min(at + size, whole.length())));
      }
      assertEquals(expected, messages);
      assertEquals("4", cut.id());
    }
  }

  @Test
  void ignoresAnIdWithANullAndATimeThatIsNone() {
    text.take("id: 1\nid: 2\0\nretry: 20\nretry: 1s\nretry:\nretry: 1234567890\n\n");
    assertEquals("1", text.id());
    assertEquals(20, text.retryMillis());
  }

  @Test
  void takesTheIdOfAnEventOnlyOnceItIsWhole() {
    text.take("id: 1\ndata: a\n\nid: 2\ndata: b\n");
    assertEquals("1", text.id());
    text.take("\n");
    assertEquals("2", text.id());
  }
}
