package dev.hydraui.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

/** Java's own exact arithmetic is the oracle. */
class SumPropertyTest {

  @Property
  void addsAsBigDecimalDoes(
      @ForAll @BigRange(min = "-1e30", max = "1e30") @Scale(12) BigDecimal one,
      @ForAll @BigRange(min = "-1000", max = "1000") @Scale(3) BigDecimal two) {
    String sum =
        new JsonNumber(one.toPlainString())
            .plus(new JsonNumber(two.toPlainString()))
            .orElseThrow()
            .text();
    assertEquals(one.add(two).toPlainString(), sum);
  }
}
