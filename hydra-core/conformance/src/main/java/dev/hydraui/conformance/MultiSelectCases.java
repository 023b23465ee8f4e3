package dev.hydraui.conformance;

import dev.hydraui.component.MultiSelect;
import dev.hydraui.component.Option;
import java.util.List;

final class MultiSelectCases extends Case.Group {

  private static final String BOX = "combobox \"Skills\"";

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "multi-select: shows what is chosen, each with a button that takes it away",
            show(skills("java", "sql")),
            finds(
                "list \"Skills\"",
                """
                list "Skills"
                  listitem
                    text "Java"
                    button "Remove Java"
                  listitem
                    text "Databases"
                    button "Remove Databases"
                """),
            press("button \"Remove Java\""),
            sends("skills [sql]")),
        Case.of(
            "multi-select: the arrow keys mark, Enter chooses and takes back",
            show(skills("java")),
            finds(BOX, BOX + " [collapsed] (1 selected)"),
            focus(BOX),
            key("ArrowDown"),
            focused("option \"Java\""),
            finds(
                "listbox \"Skills\"",
                """
                listbox "Skills" [multiselectable]
                  option "Java" [selected]
                  option "Databases"
                  option "Magic" [disabled]
                """),
            key("ArrowDown"),
            key("Enter"),
            sends("skills [java, sql]"),
            show(skills("java", "sql")),
            finds("option \"Databases\"", "option \"Databases\" [selected]"),
            focused("option \"Databases\""),
            key("ArrowUp"),
            key("Enter"),
            sends("skills [sql]"),
            key("Escape"),
            lacks("listbox \"Skills\""),
            finds(BOX, BOX + " [collapsed] (2 selected)")),
        Case.of(
            "multi-select: the space bar chooses what is marked until one types",
            show(skills()),
            focus(BOX),
            key("ArrowDown"),
            key("Space"),
            sends("skills [java]"),
            type("a"),
            type(" "),
            finds(BOX, BOX + " = \"a \" [expanded] (0 selected)"),
            sends()),
        Case.of(
            "multi-select: typing finds options, and is sent nowhere",
            show(skills()),
            focus(BOX),
            type("data"),
            lacks("option \"Java\""),
            focused("option \"Databases\""),
            sends(),
            key("Enter"),
            sends("skills [sql]")),
        Case.of(
            "multi-select: the machine is asked for options, and brings them while one types",
            show(found("")),
            focus(BOX),
            key("ArrowDown"),
            sends("search "),
            finds("text \"Searching…\"", "text \"Searching…\""),
            show(found("", new Option("java", "Java"), new Option("sql", "Databases"))),
            focused("option \"Java\""),
            type("d"),
            sends("search d"),
            show(found("", new Option("sql", "Databases"), new Option("dart", "Dart"))),
            focused("option \"Databases\""),
            key("ArrowDown"),
            key("Enter"),
            sends("skills [7, dart]", "search "),
            show(found("Nothing")),
            finds("text \"Nothing\"", "text \"Nothing\"")),
        Case.of(
            "multi-select: what was chosen keeps its name when it is no option any more",
            show(found("").known(List.of(new Option("7", "Kotlin")))),
            finds(
                "list \"Skills\"",
                """
                list "Skills"
                  listitem
                    text "Kotlin"
                    button "Remove Kotlin"
                """)),
        Case.of(
            "multi-select: what is disabled cannot be chosen",
            show(skills()),
            press(BOX),
            press("option \"Magic\""),
            sends(),
            press("option \"Java\""),
            sends("skills [java]")),
        Case.of(
            "multi-select: chips are removed by the keyboard",
            show(skills("java", "sql")),
            focus(BOX),
            key("Backspace"),
            sends("skills [java]"),
            show(skills("java", "sql")),
            key("ArrowLeft"),
            focused("button \"Remove Databases\""),
            key("ArrowLeft"),
            focused("button \"Remove Java\""),
            key("Delete"),
            sends("skills [sql]"),
            show(skills("sql")),
            focused("button \"Remove Databases\""),
            key("Delete"),
            sends("skills []"),
            show(skills()),
            focused(BOX)),
        Case.of(
            "multi-select: shows what the state says, whatever was chosen",
            show(skills()),
            press(BOX),
            press("option \"Java\""),
            sends("skills [java]"),
            finds("option \"Java\"", "option \"Java\""),
            lacks("button \"Remove Java\"")),
        Case.of(
            "multi-select: read-only it shows and does not open",
            show(skills("java").readOnly(true)),
            focus(BOX),
            key("ArrowDown"),
            key("Backspace"),
            sends(),
            lacks("listbox \"Skills\""),
            lacks("button \"Remove Java\""),
            finds("list \"Skills\"", "list \"Skills\"\n  listitem\n    text \"Java\"")));
  }

  /** What the machine has found; it looks on where there is nothing and nothing to say of that. */
  private MultiSelect<String> found(String emptyText, Option... options) {
    return multiSelect("Skills", List.of("7"), List.of(options), chosen -> "skills " + chosen)
        .onSearch(text -> "search " + text)
        .emptyText(emptyText)
        .busy(options.length == 0 && emptyText.isEmpty());
  }

  private MultiSelect<String> skills(String... values) {
    return multiSelect(
        "Skills",
        List.of(values),
        List.of(
            new Option("java", "Java"),
            new Option("sql", "Databases"),
            new Option("magic", "Magic", "", true)),
        chosen -> "skills " + chosen);
  }
}
