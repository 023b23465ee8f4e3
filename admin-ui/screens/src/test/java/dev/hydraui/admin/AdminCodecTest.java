package dev.hydraui.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.component.TextField;
import dev.hydraui.json.Json;
import dev.hydraui.json.JsonShapeException;
import org.junit.jupiter.api.Test;

/** What outlives the end of the process. */
class AdminCodecTest {

  private final AdminCodec codec = new AdminCodec();

  /** Ends the process of one admin and begins another that goes on. */
  private Desk later(Desk desk) {
    String kept = Json.write(codec.write(desk.store.state()));
    return Desk.goingOn(codec.read(Json.parse(kept)));
  }

  private static String name(Desk desk) {
    return desk.the(TextField.class, "Name").value();
  }

  private static Desk typed() {
    return Desk.at("contact/1")
        .answer("GET /api/data/contact/1", 200, Samples.ADA)
        .type("Name", "Ada B");
  }

  @Test
  void whatWasTypedIsThereAndDataIsFetchedAgain() {
    Desk later = later(typed()).answer("GET /meta/schema", 200, Samples.SCHEMA);
    assertEquals("Ada B", name(later));
    later.answer("GET /api/data/contact/1", 200, Samples.ADA).press("Save");
    assertEquals(
        "{\"version\":\"v1\",\"values\":{\"name\":\"Ada B\"}}",
        later.body("PATCH /api/data/contact/1"));
  }

  @Test
  void itOutlivesAnotherEndBeforeTheServerHasAnswered() {
    Desk later = later(later(typed())).answer("GET /meta/schema", 200, Samples.SCHEMA);
    assertEquals("Ada B", name(later));
  }

  @Test
  void itIsSavedAgainstTheVersionThatItWasTypedOver() {
    String theirs =
        Samples.ADA
            .replace("\"v1\"", "\"v2\"")
            .replace("\"name\": \"Ada\"", "\"name\": \"Augusta\"");
    Desk later =
        later(typed())
            .answer("GET /meta/schema", 200, Samples.SCHEMA)
            .answer("GET /api/data/contact/1", 200, theirs);
    assertEquals("Ada B", name(later));
    later.press("Save");
    assertTrue(later.body("PATCH /api/data/contact/1").startsWith("{\"version\":\"v1\""));
  }

  @Test
  void aNewRecordIsGoneOnWith() {
    Desk desk = Desk.at("contact/new").type("Name", "Grace");
    assertEquals("Grace", name(later(desk).answer("GET /meta/schema", 200, Samples.SCHEMA)));
  }

  @Test
  void whereNothingWasTypedOnlyThePlaceIsKept() {
    Desk desk = Desk.at("contact/1").answer("GET /api/data/contact/1", 200, Samples.ADA);
    assertEquals("{\"address\":\"contact/1\"}", Json.write(codec.write(desk.store.state())));
    Desk later =
        later(desk)
            .answer("GET /meta/schema", 200, Samples.SCHEMA)
            .answer("GET /api/data/contact/1", 200, Samples.ADA);
    assertEquals("Ada", name(later));
    assertFalse(later.store.state().visit().screen().isDirty());
  }

  @Test
  void anotherVersionsStateIsRefused() {
    assertThrows(JsonShapeException.class, () -> codec.read(Json.parse("{\"place\":\"contact\"}")));
  }
}
