package dev.hydraui.conformance;

import dev.hydraui.component.AppShell;
import dev.hydraui.component.Breadcrumbs;
import dev.hydraui.component.Crumb;
import dev.hydraui.component.NavigationItem;
import dev.hydraui.component.Tab;
import dev.hydraui.component.Tabs;
import java.util.List;

/** The ways through an application. */
final class NavigationCases extends Case.Group {

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "app shell: has a way past the navigation",
            show(shell()),
            key("Tab"),
            focused("link \"Skip to content\""),
            key("Enter"),
            focused("main")),
        Case.of(
            "app shell: shows navigation and page",
            show(shell()),
            finds(
                "navigation \"Parts\"",
                "navigation \"Parts\"\n  link \"People\"\n  link \"Cities\" [current page]"),
            finds(
                "main",
                "main\n  heading \"Cities\" [level 1]\n  text \"Of Europe\"\n  text \"Bern\"")),
        Case.of(
            "app shell: changes its title",
            show(shell()),
            show(shell().title("Back office")),
            finds("text \"Back office\"", "text \"Back office\""),
            lacks("text \"Shop\"")),
        Case.of(
            "navigation: has a name",
            show(navigation("Parts", way("People", false))),
            sees("navigation \"Parts\"\n  link \"People\""),
            show(navigation("Areas", way("People", false))),
            sees("navigation \"Areas\"\n  link \"People\"")),
        Case.of(
            "navigation: the Tab key goes through it",
            show(navigation("Parts", way("People", false), way("Cities", true))),
            key("Tab"),
            focused("link \"People\""),
            key("Tab"),
            focused("link \"Cities\"")),
        Case.of(
            "navigation: ways come and go",
            show(navigation("Parts", way("People", false))),
            show(navigation("Parts")),
            lacks("link \"People\"")),
        Case.of(
            "navigation group: names its ways",
            show(navigation("Parts", navigationGroup("Sales", way("Orders", false)))),
            sees("navigation \"Parts\"\n  group \"Sales\"\n    link \"Orders\"")),
        Case.of(
            "navigation group: changes its name",
            show(navigation("Parts", navigationGroup("Sales", way("Orders", false)))),
            show(navigation("Parts", navigationGroup("Shop", way("Orders", false)))),
            sees("navigation \"Parts\"\n  group \"Shop\"\n    link \"Orders\"")),
        Case.of(
            "navigation group: its ways are followed",
            show(navigation("Parts", navigationGroup("Sales", way("Orders", false)))),
            press("link \"Orders\""),
            sends("to Orders")),
        Case.of(
            "navigation item: is followed by a press and by Enter",
            show(navigation("Parts", way("People", false))),
            press("link \"People\""),
            key("Enter"),
            sends("to People", "to People")),
        Case.of(
            "navigation item: says where one is",
            show(navigation("Parts", way("People", false), way("Cities", true))),
            sees("navigation \"Parts\"\n  link \"People\"\n  link \"Cities\" [current page]"),
            show(navigation("Parts", way("People", true), way("Cities", false))),
            sees("navigation \"Parts\"\n  link \"People\" [current page]\n  link \"Cities\"")),
        Case.of(
            "navigation item: its icon is nothing to hear",
            show(navigation("Parts", way("People", false).icon("users"))),
            sees("navigation \"Parts\"\n  link \"People\"")),
        Case.of(
            "page: stands under its heading",
            show(page("Cities", text("Bern")).description("Of Europe")),
            sees("main\n  heading \"Cities\" [level 1]\n  text \"Of Europe\"\n  text \"Bern\"")),
        Case.of(
            "page: another one takes the focus to its heading",
            show(page("Cities", button("Next", "next"))),
            press("button \"Next\""),
            sends("next"),
            show(page("People", button("Next", "next"))),
            focused("heading \"People\"")),
        Case.of(
            "page: the same one keeps the focus",
            show(page("Cities", button("Next", "next"))),
            press("button \"Next\""),
            sends("next"),
            show(page("Cities", button("Next", "next")).description("Of Europe")),
            focused("button \"Next\"")),
        Case.of(
            "toolbar: names what can be done",
            show(toolbar("Actions", button("Add", "add"), button("Delete", "delete"))),
            sees("group \"Actions\"\n  button \"Add\"\n  button \"Delete\"")),
        Case.of(
            "toolbar: changes its name and keeps the focus in it",
            show(toolbar("Actions", button("Add", "add"))),
            focus("button \"Add\""),
            show(toolbar("More", button("Add", "add"))),
            focused("button \"Add\""),
            sees("group \"More\"\n  button \"Add\"")),
        Case.of(
            "toolbar: what is in it can be used",
            show(toolbar("Actions", button("Add", "add"))),
            press("button \"Add\""),
            sends("add")),
        Case.of(
            "breadcrumbs: lead from the outermost to here",
            show(way("Shop", "Cities", "Bern")),
            sees(
                """
                navigation "Way"
                  list
                    listitem
                      link "Shop"
                    listitem
                      link "Cities"
                    listitem
                      text "Bern"
                """)),
        Case.of(
            "breadcrumbs: are followed by a press and by Enter",
            show(way("Shop", "Cities", "Bern")),
            press("link \"Cities\""),
            key("Enter"),
            sends("to Cities", "to Cities")),
        Case.of(
            "app shell: where there is room for the navigation Escape closes nothing",
            show(shell(true)),
            focus("link \"People\""),
            key("Escape"),
            sends()),
        Case.of(
            "breadcrumbs: change",
            show(way("Shop", "Cities")),
            show(way("Shop", "People", "Ada")),
            finds("link \"People\"", "link \"People\""),
            lacks("link \"Cities\"")),
        Case.of(
            "tabs: show the part that is chosen",
            show(tabs("a")),
            sees(
                """
                tablist "Parts"
                  tab "Alpha" [selected]
                  tab "Beta 3"
                tabpanel "Alpha"
                  text "Part a"
                """),
            show(tabs("b")),
            finds("tabpanel \"Beta 3\"", "tabpanel \"Beta 3\"\n  text \"Part b\"")),
        Case.of(
            "tabs: a press asks for another one",
            show(tabs("a")),
            press("tab \"Beta 3\""),
            sends("tab b"),
            finds("tab \"Alpha\"", "tab \"Alpha\" [selected]")),
        Case.of(
            "tabs: the focus stays with its tab where others come and go",
            show(tabs("b")),
            focus("tab \"Beta 3\""),
            show(three("b")),
            focused("tab \"Beta 3\""),
            key("ArrowLeft"),
            focused("tab \"New\""),
            sends("tab n"),
            show(tabs("b")),
            focused("tab \"Alpha\"")),
        Case.of(
            "tabs: the arrow keys go from tab to tab, the Tab key into the part",
            show(tabs("a")),
            key("Tab"),
            focused("tab \"Alpha\""),
            key("ArrowRight"),
            focused("tab \"Beta 3\""),
            sends("tab b"),
            show(tabs("b")),
            key("ArrowRight"),
            focused("tab \"Alpha\""),
            key("End"),
            focused("tab \"Beta 3\""),
            key("Home"),
            focused("tab \"Alpha\""),
            sends("tab a", "tab b", "tab a"),
            show(tabs("a")),
            key("Tab"),
            focused("tabpanel \"Alpha\"")));
  }

  private AppShell<String> shell() {
    return shell(false);
  }

  private AppShell<String> shell(boolean open) {
    return appShell(
        "Shop",
        open,
        opened -> "open " + opened,
        navigation("Parts", way("People", false), way("Cities", true)),
        page("Cities", text("Bern")).description("Of Europe"));
  }

  private NavigationItem<String> way(String label, boolean current) {
    return navigationItem(label, label, "to " + label).current(current);
  }

  private Breadcrumbs<String> way(String... labels) {
    return breadcrumbs(
        "Way",
        List.of(labels).stream().map(label -> new Crumb(label, label)).toList(),
        href -> "to " + href);
  }

  private Tabs<String> tabs(String selected) {
    return tabs(selected, List.of(new Tab("a", "Alpha", ""), new Tab("b", "Beta", "3")));
  }

  private Tabs<String> three(String selected) {
    return tabs(
        selected,
        List.of(new Tab("n", "New", ""), new Tab("b", "Beta", "3"), new Tab("a", "Alpha", "")));
  }

  private Tabs<String> tabs(String selected, List<Tab> all) {
    return tabs("Parts", all, selected, key -> "tab " + key, text("Part " + selected));
  }
}
