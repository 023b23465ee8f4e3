package dev.hydraui.conformance;

import dev.hydraui.component.Option;
import dev.hydraui.component.Popover;
import dev.hydraui.node.Node;
import java.util.List;

/** What lies over the page: drawers and popovers. */
final class PanelCases extends Case.Group {

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "drawer: is a dialog with a name, and nothing else is there",
            show(page(true)),
            sees(
                """
                dialog "Filters" [modal] (Of the list)
                  heading "Filters" [level 2]
                  button "Close"
                  button "Apply"
                """)),
        Case.of(
            "drawer: takes the focus and gives it back",
            show(page(false)),
            focus("button \"Open\""),
            show(page(true)),
            focused("button \"Apply\""),
            show(page(false)),
            focused("button \"Open\"")),
        Case.of(
            "drawer: keeps the focus inside",
            show(page(true)),
            focus("button \"Apply\""),
            key("Shift+Tab"),
            focused("button \"Close\""),
            key("Enter"),
            sends("close")),
        Case.of(
            "drawer: Escape asks to close it, and it stays until it is",
            show(page(true)),
            key("Escape"),
            sends("close"),
            finds("button \"Apply\"", "button \"Apply\""),
            key("Escape"),
            sends("close"),
            show(page(false)),
            lacks("button \"Apply\""),
            finds("button \"Open\"", "button \"Open\"")),
        Case.of(
            "drawer: in a form the first field has the focus, and no button that removes",
            show(edit(false)),
            show(edit(true)),
            focused("combobox \"Skills\"")),
        Case.of(
            "popover: its button tells whether it is open",
            show(share(false)),
            sees("button \"Share\" [collapsed]"),
            press("button \"Share\""),
            sends("open true"),
            show(share(true)),
            finds("button \"Share\"", "button \"Share\" [expanded]"),
            finds("dialog \"Share\"", "dialog \"Share\"\n  button \"Copy\"")),
        Case.of(
            "popover: takes the focus, and Escape asks to close it",
            show(share(false)),
            focus("button \"Share\""),
            show(share(true)),
            focused("button \"Copy\""),
            key("Escape"),
            sends("open false"),
            show(share(false)),
            focused("button \"Share\""),
            lacks("button \"Copy\"")),
        Case.of(
            "popover: a press elsewhere asks to close it",
            show(row(text("Elsewhere"), share(true))),
            press("text \"Elsewhere\""),
            sends("open false")),
        Case.of(
            "popover: stays open where it is not closed",
            show(share(true)),
            key("Escape"),
            sends("open false"),
            finds("button \"Copy\"", "button \"Copy\"")),
        Case.of(
            "popover: cannot be opened while it is disabled",
            show(share(false).disabled(true)),
            sees("button \"Share\" [collapsed, disabled]"),
            press("button \"Share\""),
            sends()));
  }

  private Node<String> page(boolean open) {
    return column(
        button("Open", "open"),
        when(
            open,
            () -> drawer("Filters", "close", button("Apply", "apply")).description("Of the list")));
  }

  private Node<String> edit(boolean open) {
    Option java = new Option("java", "Java");
    return column(
        button("Open", "open"),
        when(
            open,
            () ->
                drawer(
                    "Edit",
                    "close",
                    form(
                        "Edit",
                        "sent",
                        multiSelect("Skills", List.of("java"), List.of(java), all -> "" + all)))));
  }

  private Popover<String> share(boolean open) {
    return popover("Share", open, value -> "open " + value, button("Copy", "copy"));
  }
}
