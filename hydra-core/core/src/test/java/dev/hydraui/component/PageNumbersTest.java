package dev.hydraui.component;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PageNumbersTest {

  @Test
  void fewPagesAreAllOffered() {
    assertEquals(List.of(), PageNumbers.around(1, 0));
    assertEquals(List.of(1, 2, 3, 4, 5, 6, 7), PageNumbers.around(4, 7));
  }

  @Test
  void manyPagesLeaveGaps() {
    assertEquals(List.of(1, 2, 3, 4, 5, 0, 20), PageNumbers.around(1, 20));
    assertEquals(List.of(1, 2, 3, 4, 5, 0, 20), PageNumbers.around(4, 20));
    assertEquals(List.of(1, 0, 4, 5, 6, 0, 20), PageNumbers.around(5, 20));
    assertEquals(List.of(1, 0, 15, 16, 17, 0, 20), PageNumbers.around(16, 20));
    assertEquals(List.of(1, 0, 16, 17, 18, 19, 20), PageNumbers.around(17, 20));
    assertEquals(List.of(1, 0, 16, 17, 18, 19, 20), PageNumbers.around(20, 20));
  }

  @Test
  void asManyAreOfferedWhereverOneIs() {
    for (int count = 8; count < 12; count++) {
      for (int page = 1; page <= count; page++) {
        assertEquals(7, PageNumbers.around(page, count).size(), page + " of " + count);
      }
    }
  }
}
