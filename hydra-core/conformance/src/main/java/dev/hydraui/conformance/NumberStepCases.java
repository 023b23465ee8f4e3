package dev.hydraui.conformance;

import dev.hydraui.component.NumberField;
import java.util.List;

/** Number fields that step; without a step they are fields to type in. */
final class NumberStepCases extends Case.Group {

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "number steps: arrow keys step exactly and keep the places",
            show(price("1.19")),
            sees("spinbutton \"Price\" = \"1.19\" (EUR)"),
            focus("spinbutton \"Price\""),
            key("ArrowUp"),
            sends("price 1.20"),
            show(price("1.20")),
            sees("spinbutton \"Price\" = \"1.20\" (EUR)"),
            key("ArrowDown"),
            sends("price 1.19")),
        Case.of(
            "number steps: PageUp and PageDown go ten steps, and never beyond the ends",
            show(price("1.00").max("1.05")),
            focus("spinbutton \"Price\""),
            key("PageDown"),
            sends("price 0.90"),
            key("PageUp"),
            sends("price 1.05")),
        Case.of(
            "number steps: what is no number is left as it was typed",
            show(price("cheap").error("Not a number")),
            focus("spinbutton \"Price\""),
            key("ArrowUp"),
            sends(),
            sees("spinbutton \"Price\" = \"cheap\" [invalid] (Not a number EUR)")),
        Case.of(
            "number steps: nothing typed begins at the least",
            show(price("").min("0.50")),
            focus("spinbutton \"Price\""),
            key("ArrowDown"),
            sends("price 0.50")),
        Case.of(
            "number steps: typing is sent as it is typed",
            show(price("1.2")),
            focus("spinbutton \"Price\""),
            key("End"),
            type("x"),
            sends("price 1.2x")),
        Case.of(
            "number steps: read-only it does not step",
            show(price("1.00").readOnly(true)),
            focus("spinbutton \"Price\""),
            key("ArrowUp"),
            sends(),
            sees("spinbutton \"Price\" = \"1.00\" [readonly] (EUR)")),
        Case.of(
            "number steps: without a step the arrow keys do nothing",
            show(price("1.00").step("")),
            focus("textbox \"Price\""),
            key("ArrowUp"),
            sends()));
  }

  private NumberField<String> price(String value) {
    return numberField("Price", value, typed -> "price " + typed).step("0.01").unit("EUR");
  }
}
