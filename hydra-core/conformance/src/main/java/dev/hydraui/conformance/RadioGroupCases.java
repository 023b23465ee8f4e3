package dev.hydraui.conformance;

import dev.hydraui.component.Option;
import dev.hydraui.component.RadioGroup;
import java.util.List;

final class RadioGroupCases extends Case.Group {

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "radio group: pressing an option asks for it",
            show(size("s")),
            sees(
                """
                radiogroup "Size"
                  radio "Small" [checked]
                  radio "Medium"
                  radio "Large" [disabled] (Sold out)
                """),
            press("radio \"Medium\""),
            sends("size m"),
            show(size("m")),
            finds("radio \"Medium\"", "radio \"Medium\" [checked]"),
            finds("radio \"Small\"", "radio \"Small\"")),
        Case.of(
            "radio group: arrow keys choose, and pass by what is disabled",
            show(size("s")),
            focus("radio \"Small\""),
            key("ArrowDown"),
            sends("size m"),
            show(size("m")),
            focused("radio \"Medium\""),
            key("ArrowDown"),
            sends("size s"),
            show(size("s")),
            key("ArrowUp"),
            sends("size m")),
        Case.of(
            "radio group: Tab leads to what is chosen and out again",
            show(column(button("Before", "before"), size("m"), button("After", "after"))),
            focus("button \"Before\""),
            key("Tab"),
            focused("radio \"Medium\""),
            key("Tab"),
            focused("button \"After\""),
            sends()),
        Case.of(
            "radio group: shows what the state says, whatever was pressed",
            show(size("s")),
            press("radio \"Medium\""),
            sends("size m"),
            finds("radio \"Small\"", "radio \"Small\" [checked]"),
            finds("radio \"Medium\"", "radio \"Medium\"")),
        Case.of(
            "radio group: says what it needs and what is wrong",
            show(size("").required(true).error("Choose one").description("Of the shirt")),
            sees(
                """
                radiogroup "Size" [invalid, required] (Choose one Of the shirt)
                  radio "Small"
                  radio "Medium"
                  radio "Large" [disabled] (Sold out)
                """)),
        Case.of(
            "radio group: read-only it keeps its value",
            show(size("s").readOnly(true)),
            focus("radio \"Small\""),
            key("ArrowDown"),
            press("radio \"Medium\""),
            sends(),
            finds("radio \"Small\"", "radio \"Small\" [checked]")),
        Case.of(
            "radio group: disabled it cannot be reached",
            show(column(button("Before", "before"), size("m").disabled(true))),
            press("radio \"Small\""),
            sends(),
            finds("radio \"Medium\"", "radio \"Medium\" [checked, disabled]")),
        Case.of(
            "radio group: says once that it was left",
            show(column(size("s").onBlur("left"), button("After", "after"))),
            focus("radio \"Small\""),
            key("ArrowDown"),
            sends("size m"),
            key("Tab"),
            sends("left")));
  }

  private RadioGroup<String> size(String value) {
    return radioGroup(
        "Size",
        value,
        List.of(
            new Option("s", "Small"),
            new Option("m", "Medium"),
            new Option("l", "Large", "Sold out", true)),
        chosen -> "size " + chosen);
  }
}
