package dev.hydraui.gallery;

import dev.hydraui.component.Option;
import dev.hydraui.component.Ui;
import dev.hydraui.gallery.GalleryEvent.Entered;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.function.Function;

/** Ranges of days, moments with a zone, and colours. */
final class MomentSamples extends Ui<GalleryEvent> {

  private static final List<Option> ZONES =
      List.of(
          new Option("Europe/Oslo", "Oslo"),
          new Option("Asia/Riyadh", "Riyadh"),
          new Option("UTC", "UTC"));

  Node<GalleryEvent> view(GalleryState state) {
    return column(
        section("Ranges and zones", card(moments(state))), section("Colours", card(colors(state))));
  }

  private static Function<String, GalleryEvent> into(String field) {
    return value -> new Entered(field, value);
  }

  private Node<GalleryEvent> moments(GalleryState state) {
    return grid(
        2,
        dateRange(
                "Holiday",
                state.value("holiday-from", "2026-07-01"),
                state.value("holiday-to", "2026-07-14"),
                into("holiday-from"),
                into("holiday-to"))
            .required(true)
            .description("Both days are included."),
        dateRange("Backwards", "2026-07-14", "sometime", into("never"), into("never"))
            .error("The first day is after the last."),
        dateRange("Disabled range", "2026-07-01", "", into("never"), into("never")).disabled(true),
        dateRange("Read-only range", "2026-07-01", "2026-07-14", into("never"), into("never"))
            .readOnly(true)
            .busy(true),
        dateTimeField("Departure", state.value("departure", "2026-03-01T14:05"), into("departure"))
            .zones(ZONES)
            .zone(state.value("departure-zone", "Europe/Oslo"))
            .onZone(into("departure-zone")),
        dateTimeField("Arrival", "2026-03-29T02:30", into("never"))
            .zones(ZONES)
            .zone("Mars/Olympus")
            .error("There is no such time zone."),
        dateTimeField("Disabled moment", "2026-03-01T14:05", into("never"))
            .zones(ZONES)
            .zone("UTC")
            .disabled(true),
        dateTimeField("Read-only moment", "2026-03-01T14:05", into("never"))
            .zones(ZONES)
            .zone("UTC")
            .readOnly(true));
  }

  private Node<GalleryEvent> colors(GalleryState state) {
    return grid(
        3,
        colorField("Brand", state.value("brand", "#5b4ee5"), into("brand")).required(true),
        colorField("No colour", state.value("nocolor", ""), into("nocolor"))
            .placeholder("#rrggbb")
            .description("Six digits after a hash."),
        colorField("Wrong colour", state.value("odd-color", "bluish"), into("odd-color"))
            .error("This is no colour."),
        colorField("Disabled colour", "#2f855a", into("never")).disabled(true),
        colorField("Read-only colour", "#2f855a", into("never")).readOnly(true),
        colorField("Colour being saved", "#2f855a", into("never")).busy(true));
  }
}
