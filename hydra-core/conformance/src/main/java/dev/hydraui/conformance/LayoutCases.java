package dev.hydraui.conformance;

import dev.hydraui.component.Alignment;
import dev.hydraui.component.Gap;
import dev.hydraui.node.Node;
import java.util.List;

/** Components that only say where others stand: nobody is told of them. */
final class LayoutCases extends Case.Group {

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "column: is read from its first child to its last",
            show(column(text("One"), text("Two"))),
            sees("text \"One\"\ntext \"Two\"")),
        Case.of(
            "column: changes its space and keeps its children",
            show(column(field()).gap(Gap.SMALL)),
            focus("textbox \"Name\""),
            show(column(field()).gap(Gap.LARGE)),
            focused("textbox \"Name\"")),
        Case.of("column: nothing in it is nothing", show(column()), sees("")),
        Case.of(
            "row: is read from its first child to its last",
            show(row(text("One"), spacer(), text("Two"))),
            sees("text \"One\"\ntext \"Two\"")),
        Case.of(
            "row: changes its alignment and keeps its children",
            show(row(field()).alignment(Alignment.START)),
            focus("textbox \"Name\""),
            show(row(field()).alignment(Alignment.BETWEEN)),
            focused("textbox \"Name\"")),
        Case.of(
            "row: the Tab key goes through it in reading order",
            show(row(button("One", "1"), button("Two", "2"))),
            key("Tab"),
            focused("button \"One\""),
            key("Tab"),
            focused("button \"Two\""),
            key("Shift+Tab"),
            focused("button \"One\"")),
        Case.of(
            "grid: is read row by row",
            show(grid(2, text("One"), text("Two"), text("Three"))),
            sees("text \"One\"\ntext \"Two\"\ntext \"Three\"")),
        Case.of(
            "grid: changes its columns and keeps its children",
            show(grid(2, field())),
            focus("textbox \"Name\""),
            show(grid(3, field())),
            focused("textbox \"Name\"")),
        Case.of(
            "grid: children come and go",
            show(grid(2, text("One"))),
            show(grid(2, text("One"), text("Two"))),
            sees("text \"One\"\ntext \"Two\""),
            show(grid(2)),
            sees("")),
        Case.of("card: shows what is in it", show(card(text("One"))), sees("text \"One\"")),
        Case.of(
            "card: what is in it can be used",
            show(card(button("Go", "go"))),
            press("button \"Go\""),
            sends("go")),
        Case.of(
            "card: children come and go",
            show(card()),
            show(card(text("One"))),
            sees("text \"One\"")),
        Case.of(
            "divider: separates",
            show(column(text("One"), divider(), text("Two"))),
            sees("text \"One\"\nseparator\ntext \"Two\"")),
        Case.of(
            "divider: has nothing to use",
            show(column(button("One", "1"), divider(), button("Two", "2"))),
            focus("button \"One\""),
            key("Tab"),
            focused("button \"Two\"")),
        Case.of(
            "divider: comes and goes",
            show(column(text("One"))),
            show(column(text("One"), divider())),
            sees("text \"One\"\nseparator"),
            show(column(text("One"))),
            lacks("separator")),
        Case.of("spacer: is nothing to hear", show(row(spacer())), sees("")),
        Case.of(
            "spacer: has nothing to use",
            show(row(button("One", "1"), spacer(), button("Two", "2"))),
            focus("button \"One\""),
            key("Tab"),
            focused("button \"Two\"")),
        Case.of(
            "spacer: comes and goes",
            show(row(text("One"))),
            show(row(spacer(), text("One"))),
            sees("text \"One\"")));
  }

  private Node<String> field() {
    return textField("Name", "", value -> value);
  }
}
