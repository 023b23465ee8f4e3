package dev.hydraui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.component.Chart;
import dev.hydraui.component.ChartKind;
import dev.hydraui.component.Series;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PlotTest {

  @Test
  void namesRoundNumbers() {
    assertEquals(List.of("0", "50", "100", "150", "200", "250"), ticks(ChartKind.BAR, "17", "230"));
    assertEquals(List.of("0", "0.1", "0.2", "0.3", "0.4"), ticks(ChartKind.BAR, "0.37"));
    assertEquals(List.of("-40", "-20", "0", "20", "40"), ticks(ChartKind.LINE, "-33", "40"));
    assertEquals(
        List.of("0", "200000", "400000", "600000", "800000", "1000000"),
        ticks(ChartKind.AREA, "1e6"));
    assertEquals(List.of("6", "8", "10", "12", "14", "16"), ticks(ChartKind.LINE, "7", "15"));
    assertEquals(List.of("4", "6", "8", "10", "12", "14", "16"), ticks(ChartKind.LINE, "10"));
  }

  @Test
  void standsUpright() {
    List<Tick> ticks = Plot.of(chart(ChartKind.BAR, "-50", "100")).scale().ticks();
    assertEquals(0, ticks.get(0).at());
    assertEquals(Scale.LENGTH, ticks.get(ticks.size() - 1).at());
    assertEquals(3333, Plot.of(chart(ChartKind.BAR, "-50", "100")).scale().base());
  }

  @Test
  void bringsLinesFromEdgeToEdgeAndLeavesGaps() {
    List<List<Point>> line = Plot.of(chart(ChartKind.LINE, "0", "5", "none", "10")).line(0);
    assertEquals(
        List.of(
            List.of(new Point(0, 0, 0), new Point(1, 3333, 5000)),
            List.of(new Point(3, 10_000, 10_000))),
        line);
  }

  @Test
  void whatIsBeyondEveryScreenLeavesAGap() {
    List<String> tooLong = List.of("9".repeat(400), "1000000000e300", "-900000000e300", "1e301");
    for (String number : tooLong) {
      Plot plot = Plot.of(chart(ChartKind.LINE, "0", number, "10"));
      assertEquals(
          List.of("0", "2", "4", "6", "8", "10"), ticks(ChartKind.LINE, "0", number, "10"));
      assertEquals(2, plot.line(0).size(), number);
    }
    for (ChartKind kind : ChartKind.values()) {
      Plot wide = Plot.of(chart(kind, "1e299", "-1e299", "1e-300", "0e999"));
      assertEquals(Scale.LENGTH / 2, wide.scale().base(), "" + kind);
    }
  }

  @Test
  void bringsBarsFromZero() {
    assertEquals(
        List.of(new Bar(0, 700, 3600, 5000, 5000), new Bar(1, 5700, 3600, 0, 5000)),
        Plot.of(chart(ChartKind.BAR, "10", "-10")).bars(0));
  }

  @Test
  void putsBarsOfSeveralSeriesBesideOneAnother() {
    Chart<String> chart =
        new Chart<>(
            "c",
            "",
            ChartKind.BAR,
            List.of("a"),
            List.of(new Series("x", List.of("1")), new Series("y", List.of("2"))));
    Plot plot = Plot.of(chart);
    Bar first = plot.bars(0).get(0);
    Bar second = plot.bars(1).get(0);
    assertEquals(first.x() + first.width(), second.x());
    assertEquals(Scale.LENGTH, first.x() + second.x() + second.width());
  }

  @Test
  void slicesAreTheWholeTurn() {
    List<Slice> slices = Plot.of(chart(ChartKind.PIE, "1", "1", "-3", "x", "1")).slices();
    assertEquals(
        List.of(new Slice(0, 0, 3333), new Slice(1, 3333, 3334), new Slice(4, 6667, 3333)), slices);
  }

  @Test
  void showsNothingOfNothing() {
    for (ChartKind kind : ChartKind.values()) {
      Plot plot = Plot.of(new Chart<>("c", "", kind, List.of(), List.of()));
      assertTrue(plot.slices().isEmpty());
      assertEquals(0, plot.series());
      assertTrue(plot.scale().ticks().size() > 1);
      Plot one = Plot.of(chart(kind, "0"));
      assertEquals(1, one.line(0).size());
      assertTrue(one.slices().isEmpty());
    }
  }

  @Test
  void readsNumbersAndNothingElse() {
    assertEquals(-12.5, Numbers.of("-12.5"));
    assertEquals(30000, Numbers.of("3e4"));
    assertEquals(0.003, Numbers.of("+3E-3"));
    for (String text : List.of("", "-", ".", "1,5", "1e", "e5", "0x10", "1 ", "NaN", "1e9999")) {
      assertTrue(Double.isNaN(Numbers.of(text)), text);
    }
  }

  private static List<String> ticks(ChartKind kind, String... values) {
    List<String> texts = new ArrayList<>();
    for (Tick tick : Plot.of(chart(kind, values)).scale().ticks()) {
      texts.add(tick.value());
    }
    return texts;
  }

  private static Chart<String> chart(ChartKind kind, String... values) {
    List<String> categories = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      categories.add("c" + i);
    }
    return new Chart<>("c", "", kind, categories, List.of(new Series("s", List.of(values))));
  }
}
