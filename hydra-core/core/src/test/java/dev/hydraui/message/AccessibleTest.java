package dev.hydraui.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessibleTest {

  private final Accessible english = new Accessible(new English().accessible());
  private final Accessible arabic = new Accessible(new Arabic().accessible());

  @Test
  void saysRolesAndStatesInWords() {
    assertEquals("list item", english.role("listitem"));
    assertEquals("عنصر قائمة", arabic.role("listitem"));
    assertEquals("read-only", english.state("readonly"));
    assertEquals("مرتب تصاعديًا", arabic.state("sorted ascending"));
  }

  @Test
  void saysNumbersInTheirPlace() {
    assertEquals("item 3 of 1000", english.state("item 3 of 1000"));
    assertEquals("العنصر 3 من 1000", arabic.state("item 3 of 1000"));
    assertEquals("المستوى 2", arabic.state("level 2"));
    assertEquals("الصف 12", arabic.state("row 12"));
    assertEquals("صفان", arabic.state("rows 2"));
    assertEquals("1 row", english.state("rows 1"));
    assertEquals("المفاتيح Control+K", arabic.state("keys Control+K"));
  }

  @Test
  void leavesAsItIsWhatItDoesNotKnow() {
    for (String own :
        List.of("dial", "level", "level two", "row 99999999999", "item 3", "turned 9")) {
      assertEquals(own, english.state(own));
      assertEquals(own, english.role(own));
    }
  }

  @Test
  void aRoleHasAWordOfItsOwnButACell() {
    for (Messages messages : List.of(new English(), new Arabic())) {
      Set<String> words = new HashSet<>();
      for (AriaRole role : AriaRole.values()) {
        String word = messages.accessible().role(role);
        assertFalse(word.isEmpty());
        words.add(word);
      }
      assertEquals(AriaRole.values().length - 1, words.size(), messages.language());
    }
  }
}
