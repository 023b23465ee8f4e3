package dev.hydraui.admin.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AddressTest {

  @Test
  void takesDotsAway() {
    assertEquals("/api/data", Address.resolve("/meta/schema", "../api/data"));
    assertEquals("/x/api/data", Address.resolve("/x/meta/schema?a=/b", "../api/data"));
    assertEquals("/meta/data", Address.resolve("/meta/schema", "./data"));
    assertEquals("/", Address.resolve("/meta/schema", ".."));
    assertEquals("/data", Address.resolve("/meta/schema", "../../../data"));
  }

  @Test
  void keepsDotsThatNothingIsThereFor() {
    assertEquals("../api/data", Address.resolve("../meta/schema", "../api/data"));
    assertEquals("../../data", Address.resolve("../schema", "../data"));
    assertEquals("data", Address.resolve("schema", "data"));
  }

  @Test
  void takesWholeAddressesAsTheyAre() {
    assertEquals("https://a.example/d", Address.resolve("/meta/schema", "https://a.example/d"));
    assertEquals("/d", Address.resolve("/meta/schema", "/d"));
    assertEquals("/meta/schema", Address.resolve("/meta/schema", ""));
  }

  @Test
  void staysWithTheHostOfTheBase() {
    String base = "http://h.example:80/meta/schema";
    assertEquals("http://h.example:80/api/data", Address.resolve(base, "../api/data"));
    assertEquals("http://h.example:80/d", Address.resolve(base, "/d"));
    assertEquals("http://other.example/d", Address.resolve(base, "//other.example/d"));
  }
}
