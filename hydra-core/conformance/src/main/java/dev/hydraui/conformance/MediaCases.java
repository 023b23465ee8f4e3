package dev.hydraui.conformance;

import dev.hydraui.component.BlockKind;
import dev.hydraui.component.ChartKind;
import dev.hydraui.component.Series;
import dev.hydraui.component.TextBlock;
import dev.hydraui.component.TextRun;
import java.util.List;

/** Pictures, code, rich text and charts. */
final class MediaCases extends Case.Group {

  private static final TextRun LINK = new TextRun("the offer", false, false, false, "/offer");

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "image: says what is to be seen",
            show(image("picture.svg", "A hill under the sun")),
            sees("img \"A hill under the sun\""),
            show(image("picture.svg", "A hill at night")),
            sees("img \"A hill at night\"")),
        Case.of(
            "image: a decorative one is not there",
            show(column(decoration("picture.svg"), text("Beside"))),
            sees("text \"Beside\""),
            show(column(image("picture.svg", "A hill"), text("Beside"))),
            sees("img \"A hill\"\ntext \"Beside\""),
            show(column(image("picture.svg", ""), text("Beside"))),
            sees("text \"Beside\"")),
        Case.of(
            "image: one of an unsafe address still says what is to be seen",
            show(image("javascript:alert(1)", "A hill")),
            sees("img \"A hill\"")),
        Case.of("avatar: is a picture of its name", show(avatar("Ada Lovelace")), sees(ADA)),
        Case.of(
            "avatar: follows its name",
            show(avatar("Ada Lovelace")),
            show(avatar("Grace Hopper")),
            sees("img \"Grace Hopper\"")),
        Case.of(
            "avatar: initials are of the first and the last word",
            show(text(avatar(" Grace Brewster Hopper ").initials() + avatar("Ada").initials())),
            sees("text \"GHA\"")),
        Case.of(
            "code: is read as it is written",
            show(code("a  b").language("Java")),
            finds("group \"Java\"", "group \"Java\"\n  code\n    text \"a b\"")),
        Case.of(
            "code: offers to copy it",
            show(code("a")),
            lacks("button \"Copy\""),
            show(code("a").onCopy("copy")),
            press("button \"Copy\""),
            sends("copy")),
        Case.of(
            "code: is reached by keys",
            show(column(button("Before", "before"), code("a").language("Java"))),
            focus("button \"Before\""),
            key("Tab"),
            focused("group \"Java\"")),
        Case.of(
            "rich text: headings and paragraphs",
            show(
                richText(
                    List.of(
                        block(BlockKind.HEADING, 3, TextRun.of("Title")),
                        block(BlockKind.PARAGRAPH, 0, TextRun.of("Body"))))),
            sees("heading \"Title\" [level 3]\ntext \"Body\"")),
        Case.of(
            "rich text: items of another kind stand beside those before, not inside",
            show(
                richText(
                    List.of(
                        block(BlockKind.BULLET, 0, TextRun.of("One")),
                        block(BlockKind.BULLET, 1, TextRun.of("Inside")),
                        block(BlockKind.NUMBER, 1, TextRun.of("First"))))),
            sees(
                """
                list
                  listitem
                    text "One"
                    list
                      listitem
                        text "Inside"
                    list
                      listitem
                        text "First"
                """)),
        Case.of(
            "rich text: items are lists in one another",
            show(
                richText(
                    List.of(
                        block(BlockKind.NUMBER, 0, TextRun.of("One")),
                        block(BlockKind.BULLET, 1, TextRun.of("Inside")),
                        block(BlockKind.NUMBER, 0, TextRun.of("Two"))))),
            sees(
                """
                list
                  listitem
                    text "One"
                    list
                      listitem
                        text "Inside"
                  listitem
                    text "Two"
                """)),
        Case.of(
            "rich text: a link is an event",
            show(richText(List.of(block(BlockKind.PARAGRAPH, 0, LINK))).onNavigate(to -> to)),
            press("link \"the offer\""),
            sends("/offer")),
        Case.of(
            "rich text: an address that may not be followed is text",
            show(
                richText(
                    List.of(
                        block(
                            BlockKind.PARAGRAPH,
                            0,
                            new TextRun("press", false, false, false, "javascript:alert(1)"))))),
            sees("text \"press\"")),
        Case.of(
            "chart: is a table for those who do not see it",
            show(sales(ChartKind.BAR)),
            finds("table \"Sales\"", TABLE)),
        Case.of(
            "chart: says the same, however it is drawn",
            show(sales(ChartKind.LINE)),
            finds("table \"Sales\"", TABLE),
            show(sales(ChartKind.PIE)),
            finds("table \"Sales\"", TABLE)),
        Case.of(
            "chart: its values are walked through by keys, each series by itself",
            show(column(button("Before", "before"), both(List.of("12", "8.5")))),
            focus("button \"Before\""),
            key("Tab"),
            focused("img \"2027, Oslo: 12\""),
            key("ArrowRight"),
            focused("img \"2027, Kyoto: 8.5\""),
            lacks("img \"2027, Oslo: 12\""),
            key("ArrowRight"),
            focused("img \"2027, Kyoto: 8.5\""),
            key("ArrowDown"),
            focused("img \"2028, Kyoto: 9\""),
            key("Home"),
            focused("img \"2028, Oslo: 14\""),
            key("End"),
            key("ArrowUp"),
            key("ArrowLeft"),
            focused("img \"2027, Oslo: 12\""),
            key("Escape"),
            focused("figure \"Sales\""),
            sends()),
        Case.of(
            "chart: one stays where one is when the values change",
            show(both(List.of("12", "8.5"))),
            key("Tab"),
            key("ArrowRight"),
            show(both(List.of("12", "10"))),
            focused("img \"2027, Kyoto: 10\""),
            show(both(List.of("13", "none"))),
            focused("img \"2027, Oslo: 13\"")),
        Case.of(
            "chart: the slices of a pie follow one another",
            show(sales(ChartKind.PIE)),
            key("Tab"),
            focused("img \"Oslo: 12\""),
            key("ArrowDown"),
            focused("img \"Kyoto: 8.5\""),
            key("ArrowLeft"),
            focused("img \"Oslo: 12\"")),
        Case.of(
            "chart: is a figure with a name",
            show(sales(ChartKind.SPARKLINE)),
            sees("figure \"Sales\"\n" + indented(TABLE))));
  }

  private static final String ADA = "img \"Ada Lovelace\"";

  private static final String TABLE =
      """
      table "Sales"
        row
          cell
          columnheader "2027"
        row
          rowheader "Oslo"
          cell "12"
        row
          rowheader "Kyoto"
          cell "8.5"\
      """;

  private static String indented(String tree) {
    return "  " + tree.replace("\n", "\n  ");
  }

  private static TextBlock block(BlockKind kind, int depth, TextRun run) {
    return new TextBlock(kind, depth, List.of(run));
  }

  private dev.hydraui.component.Chart<String> both(List<String> values) {
    return chart(
        "Sales",
        ChartKind.LINE,
        List.of("Oslo", "Kyoto"),
        List.of(new Series("2027", values), new Series("2028", List.of("14", "9"))));
  }

  private dev.hydraui.component.Chart<String> sales(ChartKind kind) {
    return chart(
        "Sales", kind, List.of("Oslo", "Kyoto"), List.of(new Series("2027", List.of("12", "8.5"))));
  }
}
