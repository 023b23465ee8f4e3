package dev.hydraui.message;

import static dev.hydraui.message.Plural.FEW;
import static dev.hydraui.message.Plural.MANY;
import static dev.hydraui.message.Plural.ONE;
import static dev.hydraui.message.Plural.OTHER;
import static dev.hydraui.message.Plural.TWO;
import static dev.hydraui.message.Plural.ZERO;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The samples of CLDR's plural rules. */
class PluralTest {

  @Test
  void englishSinglesOutTheOne() {
    assertEquals(
        List.of(OTHER, ONE, OTHER, OTHER, OTHER),
        List.of(0, 1, 2, 11, 101).stream().map(Plural::english).toList());
  }

  @Test
  void arabicHasAllSix() {
    assertEquals(
        List.of(ZERO, ONE, TWO, FEW, FEW, FEW, MANY, MANY, MANY, OTHER, OTHER, OTHER),
        List.of(0, 1, 2, 3, 10, 103, 11, 26, 111, 100, 102, 1000).stream()
            .map(Plural::arabic)
            .toList());
  }
}
