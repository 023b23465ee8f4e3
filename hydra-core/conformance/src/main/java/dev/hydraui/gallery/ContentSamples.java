package dev.hydraui.gallery;

import dev.hydraui.component.ChartKind;
import dev.hydraui.component.Series;
import dev.hydraui.component.Size;
import dev.hydraui.component.Ui;
import dev.hydraui.gallery.GalleryEvent.Did;
import dev.hydraui.markdown.Markdown;
import dev.hydraui.node.Node;
import java.util.List;

/** What is looked at and read, in every state. */
final class ContentSamples extends Ui<GalleryEvent> {

  private static final String NOTES =
      """
      ## Notes of the meeting

      Fjord Energy wants **three** sites, *two* of them before winter. The model is `FE-40`, and
      the [offer](gallery/offer) is with them. A [bad link](javascript:alert(1)) stays text, and
      so does <b>markup</b>.

      1. Send the contract
         - in English
         - in Norwegian
      2. Call **Ada** on Monday

      > What is agreed is written down.

      ```
      select site, sum(power)
        from plan group by site
      ```
      """;

  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug");
  private static final List<Series> SALES =
      List.of(
          new Series("Oslo", List.of("120", "132", "101", "134", "90", "230", "210", "182")),
          new Series("Lisbon", List.of("220", "182", "191", "234", "290", "330", "310", "301")),
          new Series("Kyoto", List.of("150", "232", "", "154", "190", "230", "110", "122")),
          new Series("Quito", List.of("20", "32", "1", "34", "-40", "30", "10", "40")));

  Node<GalleryEvent> view(GalleryState state) {
    return page(
            "Content",
            section("Pictures", pictures(state)),
            section("Rich text", card(notes())),
            section("Code", code()),
            section("Charts", charts()))
        .description("What is looked at and read. Last: " + state.last());
  }

  private Node<GalleryEvent> pictures(GalleryState state) {
    return card(
        row(
            avatar("Ada Lovelace").size(Size.SMALL),
            avatar("Ada Lovelace"),
            avatar("Fjord").size(Size.LARGE),
            avatar("Grace Brewster Hopper").source("/picture.svg").size(Size.LARGE),
            when(
                state.is("failing", "yes"),
                () -> avatar("Nobody there").source("/none.svg").size(Size.LARGE)),
            button("Show one that fails", new Did("failing:yes"))),
        row(
            image("/picture.svg", "A hill under the sun").width(240).height(160),
            image("/none.svg", "A picture that did not come").width(240).height(160),
            image("javascript:alert(1)", "A picture that is refused").width(120).height(80),
            decoration("/picture.svg").width(60).height(40)));
  }

  private Node<GalleryEvent> notes() {
    return richText(Markdown.read(NOTES)).onNavigate(to -> new Did("followed " + to));
  }

  private Node<GalleryEvent> code() {
    String java =
        "record Count(int value) {}\n\nCount next(Count count) {\n"
            + "  return new Count(count.value() + 1); // a line that is longer than most screens are wide, so that it scrolls\n}";
    return grid(2, code(java).language("Java").onCopy(new Did("copied")), code("./hydra demo"));
  }

  private Node<GalleryEvent> charts() {
    return grid(
        2,
        card(
            chart("Orders by month", ChartKind.LINE, MONTHS, SALES)
                .description("Lisbon leads all year.")),
        card(chart("Orders by quarter", ChartKind.BAR, List.of("Q1", "Q2", "Q3"), SALES)),
        card(chart("Power in watts", ChartKind.AREA, MONTHS, power())),
        card(
            chart(
                "Share of sites",
                ChartKind.PIE,
                List.of("Solar", "Wind", "Water", "Other"),
                List.of(new Series("Sites", List.of("42", "31.5", "18", "3"))))),
        card(
            row(
                text("Trend of the week"),
                chart("Trend", ChartKind.SPARKLINE, MONTHS, List.of(SALES.get(0))))),
        card(chart("Nothing yet", ChartKind.LINE, List.of(), List.of())));
  }

  private static List<Series> power() {
    return List.of(
        new Series(
            "Solar",
            List.of("12000", "18400", "31000", "40250", "52000", "61000", "58000", "47000")),
        new Series(
            "Wind",
            List.of("42000", "38400", "30000", "22250", "18000", "15000", "17000", "21000")));
  }
}
