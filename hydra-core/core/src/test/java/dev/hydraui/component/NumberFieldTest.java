package dev.hydraui.component;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class NumberFieldTest extends Ui<String> {

  private NumberField<String> field(String value, String step) {
    return numberField("Price", value, typed -> typed).step(step);
  }

  private static void assertSteps(String expected, NumberField<String> field, int steps) {
    assertEquals(Optional.of(expected), field.stepped(steps));
  }

  @Test
  void stepsExactlyAndKeepsItsPlaces() {
    assertSteps("0.3", field("0.2", "0.1"), 1);
    assertSteps("1.20", field("1.19", "0.01"), 1);
    assertSteps("2.00", field("1.10", "0.9"), 1);
    assertSteps("0.0", field("0.1", "0.1"), -1);
    assertSteps("-0.1", field("0", "0.1"), -1);
    assertSteps("90071992547409930.1", field("90071992547409930", "0.1"), 1);
    assertSteps("1000", field("999", "1"), 1);
    assertSteps("-95", field("5", "10"), -10);
  }

  @Test
  void understandsExponents() {
    assertSteps("1001", field("1e3", "1"), 1);
    assertSteps("0.0011", field("1e-3", "1E-4"), 1);
  }

  @Test
  void staysWithinItsBounds() {
    NumberField<String> bounded = field("9.5", "1").min("0").max("10");
    assertSteps("10", bounded, 1);
    assertSteps("0", bounded, -10);
  }

  @Test
  void beginsAtTheLeastOrAtZero() {
    assertSteps("0", field("", "1"), 1);
    assertSteps("18", field(" ", "1").min("18"), -1);
    assertSteps("-1", field("", "1").max("-1"), 1);
  }

  @Test
  void leavesAloneWhatCannotBeCounted() {
    assertEquals(Optional.empty(), field("many", "1").stepped(1));
    assertEquals(Optional.empty(), field("1", "").stepped(1));
    assertEquals(Optional.empty(), field("1", "-1").stepped(1));
    assertEquals(Optional.empty(), field("1e999999999", "1").stepped(1));
    assertEquals(Optional.empty(), field("1e-99999999999999999999", "1").stepped(1));
  }
}
