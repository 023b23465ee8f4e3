package dev.hydraui.conformance;

import dev.hydraui.component.CodeEditor;
import dev.hydraui.component.JsonEditor;
import java.util.List;

/** Editors of code and of JSON. */
final class CodeEditorCases extends Case.Group {

  private static final String KEYS = "Tab indents. Press Escape, then Tab, to leave.";

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "code editor: Tab indents",
            show(query("a")),
            sees("textbox \"Query\" = \"a\" [multiline] (" + KEYS + ")"),
            focus("textbox \"Query\""),
            key("Control+Home"),
            key("Tab"),
            sends("query   a"),
            show(query("  a")),
            key("Shift+Tab"),
            sends("query a")),
        Case.of(
            "code editor: after Escape, Tab leads out",
            show(column(query("a"), button("Run", "run"))),
            focus("textbox \"Query\""),
            key("Escape"),
            key("Tab"),
            focused("button \"Run\""),
            sends(),
            key("Shift+Tab"),
            focused("textbox \"Query\""),
            key("Control+End"),
            key("Tab"),
            sends("query a  ")),
        Case.of(
            "code editor: in a dialog the first Escape only lets Tab lead out",
            show(dialog("Edit", "closed", query("a"), button("Run", "run"))),
            focus("textbox \"Query\""),
            key("Escape"),
            sends(),
            key("Tab"),
            focused("button \"Run\""),
            key("Shift+Tab"),
            key("Escape"),
            key("Escape"),
            sends("closed")),
        Case.of(
            "code editor: read-only it is no trap for the keyboard",
            show(column(query("a").readOnly(true), button("Run", "run"))),
            focus("textbox \"Query\""),
            finds("textbox \"Query\"", "textbox \"Query\" = \"a\" [multiline, readonly]"),
            key("Tab"),
            focused("button \"Run\""),
            sends()),
        Case.of(
            "json editor: says where a text is no JSON",
            show(settings("{\n  \"a\": ]\n}")),
            sees(
                "textbox \"Settings\" = \"{\n  \"a\": ]\n}\" [invalid, multiline]"
                    + " (Not JSON: line 2, column 8 "
                    + KEYS
                    + ")"),
            show(settings("{}")),
            sees("textbox \"Settings\" = \"{}\" [multiline] (" + KEYS + ")")),
        Case.of(
            "json editor: what the machine says is wrong comes first",
            show(settings("{").error("It must name a colour")),
            sees(
                "textbox \"Settings\" = \"{\" [invalid, multiline] (It must name a colour "
                    + KEYS
                    + ")")),
        Case.of(
            "json editor: nothing is no fault",
            show(settings("").required(true)),
            sees("textbox \"Settings\" [multiline, required] (" + KEYS + ")")));
  }

  private CodeEditor<String> query(String value) {
    return codeEditor("Query", value, typed -> "query " + typed);
  }

  private JsonEditor<String> settings(String value) {
    return jsonEditor("Settings", value, typed -> "settings " + typed);
  }
}
