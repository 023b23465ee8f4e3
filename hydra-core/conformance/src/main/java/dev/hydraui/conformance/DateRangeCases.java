package dev.hydraui.conformance;

import dev.hydraui.component.DateRange;
import dev.hydraui.component.DateTimeField;
import dev.hydraui.component.Option;
import java.util.List;

/** Two days, and moments with a zone; values that no calendar knows are texts on every platform. */
final class DateRangeCases extends Case.Group {

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "date range: shows both ends, and keeps what is no day",
            show(stay("soon", "later").description("Nights")),
            sees(
                """
                group "Stay" (Nights)
                  textbox "From" = "soon"
                  textbox "To" = "later"
                """)),
        Case.of(
            "date range: each end is sent by itself",
            show(stay("soon", "later")),
            focus("textbox \"From\""),
            key("End"),
            type("!"),
            sends("from soon!"),
            show(stay("soon!", "later")),
            key("Tab"),
            focused("textbox \"To\""),
            key("End"),
            type("?"),
            sends("to later?")),
        Case.of(
            "date range: what is wrong is said of both ends together",
            show(stay("later", "soon").error("Backwards").required(true)),
            sees(
                """
                group "Stay" (Backwards)
                  textbox "From" = "later" [invalid, required]
                  textbox "To" = "soon" [invalid, required]
                """)),
        Case.of(
            "date range: read-only and disabled it shows its days",
            show(stay("soon", "later").readOnly(true)),
            focus("textbox \"From\""),
            type("x"),
            sends(),
            finds("textbox \"From\"", "textbox \"From\" = \"soon\" [readonly]"),
            show(stay("soon", "later").disabled(true)),
            finds("textbox \"From\"", "textbox \"From\" = \"soon\" [disabled]")),
        Case.of(
            "date range: says once that it was left",
            show(column(stay("a", "b").onBlur("left"), button("After", "after"))),
            focus("textbox \"From\""),
            key("Tab"),
            sends(),
            key("Tab"),
            sends("left")),
        Case.of(
            "date and time: the zone is a choice beside it, and another one leaves the time",
            show(start("noon", "Europe/Oslo")),
            finds("textbox \"Start\"", "textbox \"Start\" = \"noon\""),
            finds(
                "combobox \"Start: time zone\"",
                "combobox \"Start: time zone\" = \"Oslo\" [collapsed]"),
            focus("combobox \"Start: time zone\""),
            key("ArrowDown"),
            sends("zone UTC"),
            show(start("noon", "UTC")),
            finds("textbox \"Start\"", "textbox \"Start\" = \"noon\"")),
        Case.of(
            "date and time: a zone that is not offered is shown as it is",
            show(start("noon", "Mars/Olympus")),
            finds(
                "combobox \"Start: time zone\"",
                "combobox \"Start: time zone\" = \"Mars/Olympus\" [collapsed]")),
        Case.of(
            "date and time: without zones there is no choice of them",
            show(start("noon", "").zones(List.of())),
            lacks("combobox \"Start: time zone\"")));
  }

  private DateRange<String> stay(String from, String to) {
    return dateRange("Stay", from, to, day -> "from " + day, day -> "to " + day);
  }

  private DateTimeField<String> start(String value, String zone) {
    return dateTimeField("Start", value, typed -> "start " + typed)
        .zones(List.of(new Option("Europe/Oslo", "Oslo"), new Option("UTC", "UTC")))
        .zone(zone)
        .onZone(chosen -> "zone " + chosen);
  }
}
