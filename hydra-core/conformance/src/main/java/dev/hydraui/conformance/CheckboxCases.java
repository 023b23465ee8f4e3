package dev.hydraui.conformance;

import dev.hydraui.component.Checkbox;
import java.util.List;

final class CheckboxCases extends Case.Group {

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "checkbox: pressing it asks for the other state",
            show(ready(false)),
            sees("checkbox \"Ready\""),
            press("checkbox \"Ready\""),
            sends("ready true"),
            show(ready(true)),
            sees("checkbox \"Ready\" [checked]"),
            press("checkbox \"Ready\""),
            sends("ready false")),
        Case.of(
            "checkbox: shows what the state says, whatever was pressed",
            show(ready(false)),
            press("checkbox \"Ready\""),
            sends("ready true"),
            sees("checkbox \"Ready\"")),
        Case.of(
            "checkbox: the space bar presses it",
            show(ready(false)),
            focus("checkbox \"Ready\""),
            key("Space"),
            sends("ready true")),
        Case.of(
            "checkbox: neither yes nor no",
            show(ready(false).mixed(true)),
            sees("checkbox \"Ready\" [mixed]")));
  }

  private Checkbox<String> ready(boolean checked) {
    return checkbox("Ready", checked, value -> "ready " + value);
  }
}
