package dev.hydraui.conformance;

import java.util.List;

final class ButtonCases extends Case.Group {

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "button: is pressed",
            show(button("Save", "save")),
            sees("button \"Save\""),
            press("button \"Save\""),
            sends("save")),
        Case.of(
            "button: Enter and the space bar press it",
            show(button("Save", "save")),
            key("Tab"),
            focused("button \"Save\""),
            key("Enter"),
            sends("save"),
            key("Space"),
            sends("save")),
        Case.of(
            "button: cannot be pressed while disabled",
            show(button("Save", "save").disabled(true)),
            sees("button \"Save\" [disabled]"),
            press("button \"Save\""),
            sends()),
        Case.of(
            "button: is busy, keeps the focus and cannot be pressed again",
            show(button("Save", "save")),
            focus("button \"Save\""),
            show(button("Save", "save").busy(true)),
            sees("button \"Save\" [busy, disabled]"),
            focused("button \"Save\""),
            press("button \"Save\""),
            key("Enter"),
            sends(),
            show(button("Save", "save")),
            key("Enter"),
            sends("save")),
        Case.of(
            "button: its icon is nothing to hear",
            show(button("Add", "add").icon("plus")),
            sees("button \"Add\"")),
        Case.of(
            "button: changes its label and its event",
            show(button("Save", "save")),
            show(button("Send", "send")),
            press("button \"Send\""),
            sends("send")),
        Case.of(
            "icon button: is named by its label",
            show(iconButton("trash", "Delete", "delete")),
            sees("button \"Delete\""),
            press("button \"Delete\""),
            sends("delete")),
        Case.of(
            "icon button: Enter and the space bar press it",
            show(iconButton("trash", "Delete", "delete")),
            key("Tab"),
            key("Enter"),
            key("Space"),
            sends("delete", "delete")),
        Case.of(
            "icon button: cannot be pressed while disabled",
            show(iconButton("trash", "Delete", "delete")),
            show(iconButton("trash", "Delete", "delete").disabled(true)),
            sees("button \"Delete\" [disabled]"),
            press("button \"Delete\""),
            sends()),
        Case.of(
            "link: is followed",
            show(link("People", "people").onPress("people")),
            sees("link \"People\""),
            press("link \"People\""),
            sends("people")),
        Case.of(
            "link: Enter follows it",
            show(link("People", "people").onPress("people")),
            key("Tab"),
            focused("link \"People\""),
            key("Enter"),
            sends("people")),
        Case.of(
            "link: changes where it leads",
            show(link("People", "people").onPress("people")),
            show(link("Cities", "cities").onPress("cities")),
            press("link \"Cities\""),
            sends("cities")),
        Case.of(
            "link: leads nowhere that could run something",
            show(link("People", "javascript:document.title='run'")),
            lacks("link \"People\"")));
  }
}
