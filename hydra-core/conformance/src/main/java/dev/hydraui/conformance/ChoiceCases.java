package dev.hydraui.conformance;

import dev.hydraui.component.Combobox;
import dev.hydraui.component.Option;
import dev.hydraui.component.Select;
import java.util.List;

/** Fields that take one of several. */
final class ChoiceCases extends Case.Group {

  private static final List<Option> SIZES =
      List.of(
          new Option("s", "Small", ""),
          new Option("m", "Medium", ""),
          new Option("l", "Large", ""));

  private static final List<Option> CITIES =
      List.of(new Option("1", "Bern", "Switzerland"), new Option("2", "Berlin", "Germany"));

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "select: shows the label of what is chosen",
            show(size("m")),
            sees("combobox \"Size\" = \"Medium\" [collapsed]"),
            show(size("l")),
            sees("combobox \"Size\" = \"Large\" [collapsed]")),
        Case.of(
            "select: a letter chooses, and the state says what is shown",
            show(size("s")),
            focus("combobox \"Size\""),
            key("l"),
            sends("size l"),
            sees("combobox \"Size\" = \"Small\" [collapsed]")),
        Case.of(
            "select: shows a value that is no option",
            show(size("xl")),
            sees("combobox \"Size\" = \"xl\" [collapsed]")),
        Case.of(
            "select: says what to do while nothing is chosen",
            show(size("").placeholder("Choose a size")),
            sees("combobox \"Size\" = \"Choose a size\" [collapsed]")),
        Case.of(
            "select: takes nothing while disabled or read-only",
            show(size("s").disabled(true)),
            sees("combobox \"Size\" = \"Small\" [collapsed, disabled]"),
            show(size("s").readOnly(true)),
            focus("combobox \"Size\""),
            key("l"),
            sends(),
            sees("combobox \"Size\" = \"Small\" [collapsed, readonly]")),
        Case.of(
            "select: says what is wrong, what helps, and when it is left",
            show(
                size("s")
                    .description("In centimetres")
                    .error("Sold out")
                    .required(true)
                    .onBlur("left")),
            sees(
                "combobox \"Size\" = \"Small\" [collapsed, invalid, required]"
                    + " (Sold out In centimetres)"),
            focus("combobox \"Size\""),
            key("Tab"),
            sends("left")),
        Case.of(
            "combobox: typing asks for options",
            show(city("")),
            sees("combobox \"City\" [collapsed]"),
            press("combobox \"City\""),
            sends("typed "),
            type("B"),
            sends("typed B")),
        Case.of(
            "combobox: the arrow keys mark an option and Enter chooses it",
            show(city("Be")),
            focus("combobox \"City\""),
            show(open("Be")),
            sees(
                """
                combobox "City" = "Be" [expanded]
                listbox "City"
                  option "Bern Switzerland"
                  option "Berlin Germany"
                """),
            key("ArrowDown"),
            focused("option \"Bern Switzerland\""),
            key("ArrowDown"),
            focused("option \"Berlin Germany\""),
            key("Enter"),
            sends("chosen 2")),
        Case.of(
            "combobox: a press chooses and keeps the focus in the field",
            show(city("Be")),
            focus("combobox \"City\""),
            show(open("Be")),
            press("option \"Berlin Germany\""),
            sends("chosen 2"),
            show(city("Berlin")),
            focused("combobox \"City\""),
            lacks("listbox \"City\"")),
        Case.of(
            "combobox: Escape and leaving it close the list",
            show(column(button("Before", "before"), city("Be"))),
            focus("combobox \"City\""),
            show(column(button("Before", "before"), open("Be"))),
            key("Escape"),
            sends("closed"),
            show(column(button("Before", "before"), city("Be"))),
            lacks("listbox \"City\""),
            focused("combobox \"City\""),
            show(column(button("Before", "before"), open("Be"))),
            press("button \"Before\""),
            sends("closed", "before")),
        Case.of(
            "combobox: says that nothing is found, and that it is looking",
            show(open("Q").options(List.of()).emptyText("No city")),
            finds("status", "status\n  text \"No city\""),
            show(open("Q").options(List.of()).busy(true).emptyText("No city")),
            finds("status", "status\n  text \"Searching…\"")),
        Case.of(
            "combobox: what is chosen can be taken back",
            show(city("Bern").onClear("cleared")),
            press("button \"Clear City\""),
            sends("cleared"),
            focused("combobox \"City\"")),
        Case.of(
            "combobox: takes nothing while disabled or read-only",
            show(city("Bern").disabled(true).onClear("cleared")),
            sees("combobox \"City\" = \"Bern\" [collapsed, disabled]"),
            show(city("Bern").readOnly(true).required(true).error("Gone").description("Of birth")),
            sees(
                "combobox \"City\" = \"Bern\" [collapsed, invalid, readonly, required]"
                    + " (Gone Of birth)"),
            press("combobox \"City\""),
            type("x"),
            sends()));
  }

  private Select<String> size(String value) {
    return select("Size", value, SIZES, size -> "size " + size);
  }

  private Combobox<String> city(String value) {
    return combobox("City", value, text -> "typed " + text, key -> "chosen " + key, "closed");
  }

  private Combobox<String> open(String value) {
    return city(value).options(CITIES).open(true);
  }
}
