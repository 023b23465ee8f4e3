package dev.hydraui.conformance;

import dev.hydraui.component.Tone;
import java.util.List;

final class TimelineCases extends Case.Group {

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "timeline: what happened, in order",
            show(
                timeline(
                    "History",
                    timelineItem("Ordered", "Monday").icon("cart"),
                    timelineItem("Sent", "Tuesday").text("By ship.").tone(Tone.SUCCESS))),
            sees(
                """
                list "History"
                  listitem
                    text "Ordered"
                    text "Monday"
                  listitem
                    text "Sent"
                    text "Tuesday"
                    text "By ship."
                """)),
        Case.of(
            "timeline: what is in an item can be pressed",
            show(timeline("History", timelineItem("Sent", "Today", button("Track", "track")))),
            press("button \"Track\""),
            sends("track")),
        Case.of(
            "timeline: tells that more is being fetched",
            show(timeline("History", timelineItem("Sent", "")).busy(true)),
            sees(
                """
                list "History" [busy]
                  listitem
                    text "Sent"
                """)));
  }
}
