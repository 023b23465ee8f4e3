package dev.hydraui.conformance;

import dev.hydraui.component.DateField;
import dev.hydraui.component.DateTimeField;
import dev.hydraui.component.TimeField;
import java.util.List;

/** Days and times. */
final class MomentCases extends Case.Group {

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "date field: shows the day",
            show(day("2026-03-01")),
            sees("textbox \"Day\" = \"2026-03-01\""),
            show(day("2026-12-24")),
            sees("textbox \"Day\" = \"2026-12-24\""),
            show(day("")),
            sees("textbox \"Day\"")),
        Case.of(
            "date field: says what is wrong and what helps",
            show(day("").description("Of birth").error("Enter a day").required(true)),
            sees("textbox \"Day\" [invalid, required] (Enter a day Of birth)")),
        Case.of(
            "date field: takes nothing while disabled or read-only",
            show(day("2026-03-01").disabled(true)),
            sees("textbox \"Day\" = \"2026-03-01\" [disabled]"),
            show(day("2026-03-01").readOnly(true)),
            sees("textbox \"Day\" = \"2026-03-01\" [readonly]"),
            focus("textbox \"Day\""),
            key("ArrowUp"),
            sends()),
        Case.of(
            "date field: says when it is left",
            show(day("2026-03-01").onBlur("left")),
            focus("textbox \"Day\""),
            key("Shift+Tab"),
            sends("left")),
        Case.of(
            "time field: shows the time",
            show(time("14:05")),
            sees("textbox \"Time\" = \"14:05\""),
            show(time("")),
            sees("textbox \"Time\"")),
        Case.of(
            "time field: says what is wrong and what helps",
            show(time("").description("Local").error("Enter a time").required(true)),
            sees("textbox \"Time\" [invalid, required] (Enter a time Local)")),
        Case.of(
            "time field: takes nothing while disabled or read-only",
            show(time("14:05").disabled(true)),
            sees("textbox \"Time\" = \"14:05\" [disabled]"),
            show(time("14:05").readOnly(true)),
            sees("textbox \"Time\" = \"14:05\" [readonly]"),
            focus("textbox \"Time\""),
            key("ArrowUp"),
            sends()),
        Case.of(
            "date time field: shows day and time",
            show(moment("2026-03-01T14:05")),
            sees("textbox \"Start\" = \"2026-03-01T14:05\""),
            show(moment("")),
            sees("textbox \"Start\"")),
        Case.of(
            "date time field: says what is wrong and what helps",
            show(moment("").description("Local").error("Enter a start").required(true)),
            sees("textbox \"Start\" [invalid, required] (Enter a start Local)")),
        Case.of(
            "date time field: takes nothing while disabled or read-only",
            show(moment("2026-03-01T14:05").disabled(true)),
            sees("textbox \"Start\" = \"2026-03-01T14:05\" [disabled]"),
            show(moment("2026-03-01T14:05").readOnly(true)),
            sees("textbox \"Start\" = \"2026-03-01T14:05\" [readonly]"),
            focus("textbox \"Start\""),
            key("ArrowUp"),
            sends()));
  }

  private DateField<String> day(String value) {
    return dateField("Day", value, text -> "day " + text);
  }

  private TimeField<String> time(String value) {
    return timeField("Time", value, text -> "time " + text);
  }

  private DateTimeField<String> moment(String value) {
    return dateTimeField("Start", value, text -> "start " + text);
  }
}
