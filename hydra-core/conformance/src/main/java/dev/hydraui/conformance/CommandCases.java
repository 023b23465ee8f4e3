package dev.hydraui.conformance;

import dev.hydraui.component.Command;
import dev.hydraui.component.CommandPalette;
import dev.hydraui.component.Menu;
import dev.hydraui.component.MenuItem;
import dev.hydraui.node.Node;
import java.util.List;

/** The frame, menus and the palette of commands. */
final class CommandCases extends Case.Group {

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "shell: its ways are a navigation, and its page is the main part",
            show(frame("home")),
            finds(
                "navigation \"Main\"",
                "navigation \"Main\"\n  link \"Home\" [current page]\n  link \"Deals\""),
            finds("main", "main\n  heading \"Home\" [level 1]\n  text \"Body\"")),
        Case.of(
            "shell: a way is an event",
            show(frame("home")),
            press("link \"Deals\""),
            sends("deals"),
            show(frame("deals")),
            finds("link \"Deals\"", "link \"Deals\" [current page]"),
            finds("link \"Home\"", "link \"Home\"")),
        Case.of(
            "shell: a way past the navigation comes first",
            show(frame("home")),
            focus("link \"Skip to content\""),
            key("Enter"),
            focused("main")),
        Case.of(
            "menu: opens by keys, and the focus goes through its items",
            show(actions()),
            sees("button \"Actions\" [collapsed]"),
            focus("button \"Actions\""),
            key("ArrowDown"),
            focused("menuitem \"Edit\""),
            key("ArrowDown"),
            focused("menuitemcheckbox \"Pinned\""),
            key("End"),
            focused("menuitem \"Delete\""),
            key("Escape"),
            focused("button \"Actions\"")),
        Case.of(
            "menu: has choices, lines and items that cannot be chosen",
            show(actions()),
            press("button \"Actions\""),
            finds(
                "menu \"Actions\"",
                """
                menu "Actions"
                  menuitem "Edit"
                  menuitemcheckbox "Pinned" [checked]
                  menuitem "Archive" [disabled]
                  separator
                  menuitem "Delete"
                """)),
        Case.of(
            "menu: an item is an event and closes it",
            show(actions()),
            press("button \"Actions\""),
            press("menuitemcheckbox \"Pinned\""),
            sends("pinned"),
            finds("button \"Actions\"", "button \"Actions\" [collapsed]"),
            focused("button \"Actions\"")),
        Case.of(
            "menu: keys do what its items do from anywhere, and not where it is disabled",
            show(column(textField("Name", "", text -> "typed " + text), quick(false))),
            focus("textbox \"Name\""),
            key("Control+d"),
            sends("copy"),
            key("Shift+Control+d"),
            sends(),
            press("button \"Actions\""),
            finds("menuitem \"Copy\"", "menuitem \"Copy\" [keys Control+D]"),
            finds("menuitem \"Help\"", "menuitem \"Help\" [keys ?]"),
            key("Escape"),
            show(column(textField("Name", "", text -> "typed " + text), quick(true))),
            key("Control+d"),
            sends()),
        Case.of(
            "menu: keys that write something do nothing else where one types",
            show(column(textField("Name", "", text -> "typed " + text), quick(false))),
            focus("textbox \"Name\""),
            type("?"),
            sends("typed ?"),
            focus("button \"Actions\""),
            type("?"),
            sends("help")),
        Case.of(
            "menu: keys do nothing behind a dialog",
            show(column(quick(false), dialog("Sure?", "closed", button("Yes", "yes")))),
            key("Control+d"),
            sends()),
        Case.of(
            "palette: keys do what its commands do, open or not",
            show(column(button("Elsewhere", "elsewhere"), palette(false))),
            focus("button \"Elsewhere\""),
            key("Alt+d"),
            sends("deals"),
            show(column(button("Elsewhere", "elsewhere"), palette(true))),
            key("Alt+d"),
            sends("deals")),
        Case.of(
            "palette: keys open it from anywhere",
            show(column(button("Elsewhere", "elsewhere"), palette(false))),
            lacks("dialog \"Commands\""),
            focus("button \"Elsewhere\""),
            key("Control+k"),
            sends("open true"),
            show(column(button("Elsewhere", "elsewhere"), palette(true))),
            focused("combobox \"Commands\""),
            key("Escape"),
            sends("open false")),
        Case.of(
            "palette: groups its commands, and the first is marked",
            show(palette(true)),
            finds(
                "listbox \"Commands\"",
                """
                listbox "Commands"
                  group "Go to"
                    option "Home" [selected]
                    option "Deals" [keys Alt+D]
                  group "Do"
                    option "Add a deal"
                """)),
        Case.of(
            "palette: arrows mark a command, and Enter chooses it",
            show(palette(true)),
            key("ArrowDown"),
            focused("option \"Deals\""),
            key("ArrowUp"),
            key("ArrowUp"),
            focused("option \"Add a deal\""),
            key("Enter"),
            sends("add")),
        Case.of(
            "palette: what is typed is the machine's to search",
            show(palette(true)),
            type("a"),
            sends("typed a"),
            finds("combobox \"Commands\"", "combobox \"Commands\" [expanded]"),
            show(palette(true).value("a").commands(List.of()).emptyText("Nothing")),
            lacks("listbox \"Commands\""),
            finds("status", "status\n  text \"Nothing\""),
            key("Enter"),
            sends()));
  }

  private Node<String> frame(String at) {
    return appShell(
        "Northwind",
        false,
        open -> "open " + open,
        navigation(
            "Main",
            navigationItem("Home", "/home", "home").current(at.equals("home")),
            navigationItem("Deals", "/deals", "deals").current(at.equals("deals"))),
        page("Home", text("Body")));
  }

  private Menu<String> actions() {
    return menu(
        "Actions",
        List.of(
            MenuItem.of("edit", "Edit"),
            MenuItem.of("pinned", "Pinned").checked(true),
            MenuItem.of("archive", "Archive").disabled(true),
            MenuItem.of("delete", "Delete").danger(true).separated(true)),
        key -> key);
  }

  private Menu<String> quick(boolean disabled) {
    return menu(
            "Actions",
            List.of(
                MenuItem.of("copy", "Copy").shortcut("Ctrl+D"),
                MenuItem.of("help", "Help").shortcut("?"),
                MenuItem.of("never", "Never").shortcut("Ctrl+E").disabled(true)),
            key -> key)
        .disabled(disabled);
  }

  private CommandPalette<String> palette(boolean open) {
    return commandPalette(
        "Commands",
        open,
        wanted -> "open " + wanted,
        "",
        text -> "typed " + text,
        List.of(
            Command.of("home", "Home").group("Go to"),
            Command.of("deals", "Deals").group("Go to").shortcut("Alt+D"),
            Command.of("add", "Add a deal").group("Do")),
        key -> key);
  }
}
