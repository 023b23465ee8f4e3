package dev.hydraui.admin.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NamingTest {

  private static String of(String label, String key) {
    return Naming.of(label, key, "(empty)");
  }

  @Test
  void aLabelGoesBeforeAKey() {
    assertEquals("Ada", of("Ada", "1"));
    assertEquals("~", of("~", "1"));
    assertEquals("1", of("", "1"));
    assertEquals("", of("", ""));
  }

  @Test
  void anEmptyTextOfAKeyIsSaidInWords() {
    assertEquals("(empty)", of("", "~"));
    assertEquals("(empty)", of("~", "~"));
    assertEquals("(empty), 3", of("~,3", "~,3"));
    assertEquals("3, (empty)", of("", "3,~"));
  }

  @Test
  void aLongNameIsCut() {
    assertEquals("x".repeat(80), of("x".repeat(80), "1"));
    assertEquals("x".repeat(80) + "…", of("x".repeat(81), "1"));
    assertEquals("x".repeat(79) + "…", of("x".repeat(79) + " xx", "1"));
    assertEquals("x".repeat(79) + "…", of("x".repeat(79) + "😀", "1"));
  }
}
