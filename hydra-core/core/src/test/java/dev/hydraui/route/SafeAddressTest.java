package dev.hydraui.route;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SafeAddressTest {

  @Test
  void letsRelativeAddressesAndKnownSchemesPass() {
    for (String address :
        List.of("", "a/b?c:d", "/x", "#top", "?q=a:b", "http://a.example", "HTTPS://a.example")) {
      assertTrue(SafeAddress.leads(address), address);
      assertTrue(SafeAddress.shows(address), address);
    }
    assertTrue(SafeAddress.leads("mailto:a@b.example"));
    assertTrue(SafeAddress.leads("tel:+3123"));
    assertTrue(SafeAddress.leads("sms:+3123"));
    assertTrue(SafeAddress.shows("blob:https://a.example/1"));
  }

  @Test
  void tellsPlacesInTheApplicationFromThoseBesideIt() {
    for (String address : List.of("", "a/b?c:d", "#top", "?q=a:b")) {
      assertTrue(SafeAddress.isWithin(address), address);
    }
    for (String address : List.of("/x", "\\\\host", "http://a.example", "javascript:x")) {
      assertFalse(SafeAddress.isWithin(address), address);
    }
  }

  @Test
  void refusesTheOthers() {
    for (String address :
        List.of(
            "javascript:alert(1)",
            " java\nscript:alert(1)",
            "JAVASCRIPT:x",
            "\u0001javascript:x",
            "vbscript:x",
            "data:image/svg+xml,<svg onload=x>",
            "file:///etc/passwd",
            "view-source:http://a.example")) {
      assertFalse(SafeAddress.leads(address), address);
      assertFalse(SafeAddress.shows(address), address);
    }
    assertFalse(SafeAddress.shows("mailto:a@b.example"));
  }
}
