package dev.hydraui.conformance;

import dev.hydraui.component.Dialog;
import dev.hydraui.component.Menu;
import dev.hydraui.component.MenuItem;
import dev.hydraui.component.Toast;
import dev.hydraui.component.Tone;
import dev.hydraui.node.Node;
import java.util.List;

/** What comes over the page. */
final class OverlayCases extends Case.Group {

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "menu: a press opens it, and chooses",
            show(actions()),
            sees("button \"Actions\" [collapsed]"),
            press("button \"Actions\""),
            sees(
                """
                button "Actions" [expanded]
                menu "Actions"
                  menuitem "Edit"
                  menuitem "Copy" [disabled]
                  menuitem "Delete"
                """),
            press("menuitem \"Delete\""),
            sends("delete"),
            focused("button \"Actions\""),
            sees("button \"Actions\" [collapsed]")),
        Case.of(
            "menu: the arrow keys open it and go through it",
            show(actions()),
            key("Tab"),
            key("ArrowDown"),
            focused("menuitem \"Edit\""),
            key("ArrowDown"),
            focused("menuitem \"Copy\""),
            key("End"),
            focused("menuitem \"Delete\""),
            key("ArrowDown"),
            focused("menuitem \"Edit\""),
            key("d"),
            focused("menuitem \"Delete\""),
            key("Enter"),
            sends("delete"),
            key("ArrowUp"),
            focused("menuitem \"Delete\"")),
        Case.of(
            "menu: Escape closes it and takes the focus back",
            show(actions()),
            press("button \"Actions\""),
            key("Escape"),
            focused("button \"Actions\""),
            lacks("menu \"Actions\""),
            sends()),
        Case.of(
            "menu: what is disabled is not chosen, and neither is it opened while disabled",
            show(actions()),
            press("button \"Actions\""),
            press("menuitem \"Copy\""),
            sends(),
            show(actions().disabled(true)),
            press("button \"Actions\""),
            lacks("menu \"Actions\"")),
        Case.of(
            "menu: items that change while it is open keep the focus",
            show(actions()),
            focus("button \"Actions\""),
            key("ArrowDown"),
            key("ArrowDown"),
            focused("menuitem \"Copy\""),
            show(
                menu("Actions", List.of(MenuItem.of("a", "Add"), MenuItem.of("b", "Buy")), k -> k)),
            focused("menuitem \"Buy\""),
            show(menu("Actions", List.of(MenuItem.of("c", "Close")), k -> k)),
            focused("menuitem \"Close\""),
            key("Enter"),
            sends("c")),
        Case.of(
            "menu: shows an icon and keeps its name",
            show(actions().icon("more")),
            sees("button \"Actions\" [collapsed]")),
        Case.of(
            "dialog: hides the rest, takes the focus and keeps it",
            show(asked(question())),
            finds(
                "dialog \"Delete?\"",
                """
                dialog "Delete?" [modal] (It is gone then.)
                  heading "Delete?" [level 2]
                  button "Yes"
                  button "No"
                """),
            lacks("button \"Delete\""),
            focused("button \"Yes\""),
            key("Tab"),
            focused("button \"No\"")),
        Case.of(
            "dialog: gives the focus back",
            show(column(button("Delete", "ask"))),
            focus("button \"Delete\""),
            show(asked(question())),
            focused("button \"Yes\""),
            show(column(button("Delete", "ask"))),
            focused("button \"Delete\"")),
        Case.of(
            "dialog: Escape asks to close it, and the machine decides",
            show(asked(question())),
            key("Escape"),
            sends("closed"),
            key("Escape"),
            sends("closed"),
            focused("button \"Yes\""),
            press("button \"No\""),
            sends("no")),
        Case.of(
            "dialog: warns",
            show(asked(question().alert(true))),
            finds(
                "alertdialog \"Delete?\"",
                """
                alertdialog "Delete?" [modal] (It is gone then.)
                  heading "Delete?" [level 2]
                  button "Yes"
                  button "No"
                """)),
        Case.of(
            "toasts: are where messages appear",
            show(toasts("Messages")),
            sees("region \"Messages\""),
            show(toasts("Messages", toast(Tone.SUCCESS, "Saved"))),
            sees("region \"Messages\"\n  text \"Saved\""),
            show(toasts("Messages")),
            sees("region \"Messages\"")),
        Case.of(
            "toasts: several stand in order",
            show(toasts("Messages", toast(Tone.INFO, "One"), toast(Tone.INFO, "Two"))),
            sees("region \"Messages\"\n  text \"One\"\n  text \"Two\"")),
        Case.of(
            "toasts: change their name",
            show(toasts("Messages")),
            show(toasts("News")),
            sees("region \"News\"")),
        Case.of(
            "toast: can be answered and closed",
            show(toasts("Messages", deleted())),
            sees(
                "region \"Messages\"\n  text \"Deleted\"\n  button \"Undo\"\n  button \"Dismiss\""),
            press("button \"Undo\""),
            press("button \"Dismiss\""),
            sends("undo", "closed")),
        Case.of(
            "toast: danger is read out at once",
            show(toasts("Messages", toast(Tone.DANGER, "Not saved"))),
            sees("region \"Messages\"\n  alert\n    text \"Not saved\"")),
        Case.of(
            "toast: leaves the focus where it is",
            show(column(button("Delete", "delete"), toasts("Messages"))),
            press("button \"Delete\""),
            show(column(button("Delete", "delete"), toasts("Messages", deleted()))),
            focused("button \"Delete\""),
            sends("delete")));
  }

  private Menu<String> actions() {
    return menu(
        "Actions",
        List.of(
            MenuItem.of("edit", "Edit"),
            MenuItem.of("copy", "Copy").disabled(true),
            MenuItem.of("delete", "Delete").danger(true)),
        key -> key);
  }

  private Node<String> asked(Dialog<String> question) {
    return column(button("Delete", "ask"), question);
  }

  private Dialog<String> question() {
    return dialog("Delete?", "closed", button("Yes", "yes"), button("No", "no"))
        .description("It is gone then.");
  }

  private Toast<String> deleted() {
    return toast(Tone.INFO, "Deleted").action("Undo").onAction("undo").onDismiss("closed");
  }
}
