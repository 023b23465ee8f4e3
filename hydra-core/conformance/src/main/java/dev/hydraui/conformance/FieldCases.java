package dev.hydraui.conformance;

import dev.hydraui.component.NumberField;
import dev.hydraui.component.Option;
import dev.hydraui.component.Purpose;
import dev.hydraui.component.TextArea;
import dev.hydraui.component.TextField;
import java.util.List;

/** Fields that take text. */
final class FieldCases extends Case.Group {

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "text field: each letter is an event",
            show(name("")),
            sees("textbox \"Name\""),
            press("textbox \"Name\""),
            focused("textbox \"Name\""),
            type("A"),
            sends("name A"),
            show(name("A")),
            type("da"),
            sends("name Ad", "name Aa"),
            sees("textbox \"Name\" = \"A\"")),
        Case.of(
            "text field: keeps the caret where the machine writes something else",
            show(name("ADA")),
            focus("textbox \"Name\""),
            key("Home"),
            key("ArrowRight"),
            show(name("ADABYRON")),
            type("x"),
            sends("name AxDABYRON")),
        Case.of(
            "text field: says what is wrong, what helps, and that it must be filled in",
            show(name("").description("As in your passport").error("Enter a name").required(true)),
            sees("textbox \"Name\" [invalid, required] (Enter a name As in your passport)"),
            show(name("Ada")),
            sees("textbox \"Name\" = \"Ada\"")),
        Case.of(
            "text field: takes nothing while disabled",
            show(name("Ada").disabled(true)),
            sees("textbox \"Name\" = \"Ada\" [disabled]"),
            press("textbox \"Name\""),
            type("x"),
            sends()),
        Case.of(
            "text field: shows its value and takes none while read-only",
            show(name("Ada").readOnly(true)),
            sees("textbox \"Name\" = \"Ada\" [readonly]"),
            press("textbox \"Name\""),
            focused("textbox \"Name\""),
            type("x"),
            sends()),
        Case.of(
            "text field: says when it is left, and when Escape is pressed in it",
            show(column(name("").onBlur("left").onCancel("cancelled"), button("Next", "next"))),
            focus("textbox \"Name\""),
            key("Escape"),
            sends("cancelled"),
            key("Tab"),
            sends("left"),
            focused("button \"Next\"")),
        Case.of(
            "text field: is found by what it is for",
            show(name("").purpose(Purpose.SEARCH)),
            sees("searchbox \"Name\"")),
        Case.of(
            "text field: takes the focus when it appears, if it shall",
            show(column(button("One", "1"))),
            focus("button \"One\""),
            show(column(button("One", "1"), name("").autofocus())),
            focused("textbox \"Name\"")),
        Case.of(
            "focus: anything takes it when it appears, the last if there are several",
            show(column(name(""), notes("").autofocus())),
            focused("textbox \"Notes\""),
            show(
                column(
                    name(""),
                    notes("").autofocus(),
                    checkbox("Ready", false, on -> "ready " + on).autofocus(),
                    button("Go", "go").autofocus())),
            focused("button \"Go\""),
            focus("textbox \"Name\""),
            show(
                column(
                    name("a"),
                    notes("").autofocus(),
                    checkbox("Ready", true, on -> "ready " + on).autofocus(),
                    button("Go", "go").autofocus())),
            focused("textbox \"Name\"")),
        Case.of(
            "focus: in a dialog it goes where it is wanted, and in a group to what is chosen",
            show(
                dialog(
                    "Size",
                    "closed",
                    name(""),
                    radioGroup(
                            "Size",
                            "m",
                            List.of(new Option("s", "Small"), new Option("m", "Medium")),
                            size -> size)
                        .autofocus())),
            focused("radio \"Medium\"")),
        Case.of(
            "text area: takes several lines",
            show(notes("")),
            sees("textbox \"Notes\" [multiline]"),
            press("textbox \"Notes\""),
            type("a"),
            sends("notes a"),
            show(notes("a")),
            key("Enter"),
            sends("notes a\n")),
        Case.of(
            "text area: says what is wrong and what helps",
            show(notes("").description("A few words").error("Too short").required(true)),
            sees("textbox \"Notes\" [invalid, multiline, required] (Too short A few words)")),
        Case.of(
            "text area: takes nothing while disabled or read-only",
            show(notes("x").disabled(true)),
            sees("textbox \"Notes\" = \"x\" [disabled, multiline]"),
            show(notes("x").readOnly(true)),
            sees("textbox \"Notes\" = \"x\" [multiline, readonly]"),
            press("textbox \"Notes\""),
            type("y"),
            sends()),
        Case.of(
            "text area: shows what the machine says",
            show(notes("x")),
            focus("textbox \"Notes\""),
            key("Control+End"),
            type("y"),
            sends("notes xy"),
            sees("textbox \"Notes\" = \"x\" [multiline]")),
        Case.of(
            "text area: text with the line breaks of Windows leaves the caret where it is",
            show(notes("one\r\ntwo")),
            focus("textbox \"Notes\""),
            key("Control+End"),
            key("ArrowLeft"),
            show(notes("one\r\ntwo").busy(true)),
            type("!"),
            sends("notes one\ntw!o")),
        Case.of(
            "number field: sends what is typed, exactly",
            show(price("1.0")),
            focus("textbox \"Price\""),
            key("End"),
            type("0"),
            sends("price 1.00"),
            show(price("1.00")),
            sees("textbox \"Price\" = \"1.00\"")),
        Case.of(
            "number field: its unit is part of what describes it",
            show(price("1").unit("€").description("Without tax").error("Too low")),
            sees("textbox \"Price\" = \"1\" [invalid] (Too low Without tax €)")),
        Case.of(
            "number field: takes nothing while disabled or read-only",
            show(price("1").disabled(true)),
            sees("textbox \"Price\" = \"1\" [disabled]"),
            show(price("1").readOnly(true)),
            sees("textbox \"Price\" = \"1\" [readonly]"),
            press("textbox \"Price\""),
            type("2"),
            sends()));
  }

  private TextField<String> name(String value) {
    return textField("Name", value, text -> "name " + text);
  }

  private TextArea<String> notes(String value) {
    return textArea("Notes", value, text -> "notes " + text);
  }

  private NumberField<String> price(String value) {
    return numberField("Price", value, text -> "price " + text).decimal(true);
  }
}
