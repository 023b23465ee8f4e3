package dev.hydraui.conformance;

import dev.hydraui.component.Switch;
import java.util.List;

final class SwitchCases extends Case.Group {

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "switch: pressing it asks for the other state",
            show(alarm(false)),
            sees("switch \"Alarm\""),
            press("switch \"Alarm\""),
            sends("alarm true"),
            show(alarm(true)),
            sees("switch \"Alarm\" [checked]"),
            press("switch \"Alarm\""),
            sends("alarm false")),
        Case.of(
            "switch: shows what the state says, whatever was pressed",
            show(alarm(false)),
            press("switch \"Alarm\""),
            sends("alarm true"),
            sees("switch \"Alarm\"")),
        Case.of(
            "switch: the space bar switches it",
            show(alarm(true)),
            focus("switch \"Alarm\""),
            key("Space"),
            sends("alarm false")),
        Case.of(
            "switch: says what it is for, what is wrong and that it is waited for",
            show(alarm(true).description("At night only").error("No answer").busy(true)),
            sees("switch \"Alarm\" [busy, checked, invalid] (No answer At night only)")),
        Case.of(
            "switch: read-only it keeps the focus and its state",
            show(alarm(true).readOnly(true)),
            focus("switch \"Alarm\""),
            key("Space"),
            sends(),
            sees("switch \"Alarm\" [checked, readonly]")),
        Case.of(
            "switch: disabled it does nothing",
            show(alarm(false).disabled(true)),
            press("switch \"Alarm\""),
            sends(),
            sees("switch \"Alarm\" [disabled]")));
  }

  private Switch<String> alarm(boolean on) {
    return switchField("Alarm", on, value -> "alarm " + value);
  }
}
