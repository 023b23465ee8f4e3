package dev.hydraui.conformance;

import dev.hydraui.component.Alignment;
import dev.hydraui.component.Section;
import dev.hydraui.component.Size;
import dev.hydraui.component.Split;
import java.util.List;

/** Sections, stacks, grids, regions that scroll, and panes. */
final class RegionCases extends Case.Group {

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "section: a part under a heading",
            show(section("Address", text("12 Analytical Road"))),
            sees("heading \"Address\" [level 2]\ntext \"12 Analytical Road\"")),
        Case.of(
            "section: its heading opens and closes it",
            show(details(true)),
            finds("button \"Details\"", "button \"Details\" [expanded]"),
            press("button \"Details\""),
            sends("open false"),
            show(details(false)),
            sees("heading \"Details\" [level 2]\n  button \"Details\" [collapsed]"),
            press("button \"Details\""),
            sends("open true")),
        Case.of(
            "section: keeps the focus and opens by keys",
            show(details(false)),
            focus("button \"Details\""),
            key("Enter"),
            sends("open true"),
            show(details(true)),
            focused("button \"Details\""),
            key("Space"),
            sends("open false")),
        Case.of(
            "section: stays as the state says",
            show(details(false)),
            press("button \"Details\""),
            sends("open true"),
            finds("button \"Details\"", "button \"Details\" [collapsed]"),
            lacks("text \"Inside\"")),
        Case.of(
            "stack: is read in order, the last on top",
            show(stack(button("Under", "under"), text("Over")).across(Alignment.END)),
            sees("button \"Under\"\ntext \"Over\"")),
        Case.of(
            "stack: what is on top takes the press",
            show(
                stack(button("Same", "under"), button("Same", "over"))
                    .across(Alignment.CENTER)
                    .down(Alignment.CENTER)),
            press("button \"Same\""),
            sends("over")),
        Case.of(
            "stack: follows its children",
            show(stack(text("One"))),
            show(stack(text("One"), text("Two"))),
            sees("text \"One\"\ntext \"Two\"")),
        Case.of(
            "grid: is read in the order of its children",
            show(grid(3, text("One"), text("Two"), text("Three"))),
            sees("text \"One\"\ntext \"Two\"\ntext \"Three\"")),
        Case.of(
            "grid: its columns change nothing else",
            show(grid(1, button("One", "one"), text("Two"))),
            focus("button \"One\""),
            show(grid(4, button("One", "one"), text("Two")).narrowest(Size.SMALL)),
            focused("button \"One\""),
            sees("button \"One\"\ntext \"Two\"")),
        Case.of(
            "grid: takes in more",
            show(grid(2, text("One"))),
            show(grid(2, text("One"), text("Two"))),
            sees("text \"One\"\ntext \"Two\"")),
        Case.of(
            "scroll: is a region with a name",
            show(scroll("Terms", text("All of them"))),
            sees("region \"Terms\"\n  text \"All of them\"")),
        Case.of(
            "scroll: is reached by keys",
            show(column(button("Before", "before"), scroll("Terms", text("All of them")))),
            focus("button \"Before\""),
            key("Tab"),
            focused("region \"Terms\"")),
        Case.of(
            "scroll: keeps the focus when it changes",
            show(scroll("Terms", button("Agree", "agree"))),
            focus("button \"Agree\""),
            show(scroll("Terms", button("Agree", "agree"), text("More")).size(Size.SMALL)),
            focused("button \"Agree\""),
            key("Enter"),
            sends("agree")),
        Case.of(
            "split: the line between two panes tells where it is",
            show(panes(30)),
            finds("separator \"Folders\"", "separator \"Folders\" = \"30\""),
            show(panes(60)),
            finds("separator \"Folders\"", "separator \"Folders\" = \"60\""),
            finds("text \"First\"", "text \"First\""),
            finds("text \"Second\"", "text \"Second\"")),
        Case.of(
            "split: keys move it",
            show(panes(30)),
            focus("separator \"Folders\""),
            key("ArrowRight"),
            sends("to 35"),
            key("ArrowLeft"),
            sends("to 25"),
            key("Home"),
            sends("to 20"),
            key("End"),
            sends("to 80")),
        Case.of(
            "split: leaves each pane what it keeps",
            show(panes(3)),
            finds("separator \"Folders\"", "separator \"Folders\" = \"20\""),
            show(panes(80)),
            focus("separator \"Folders\""),
            key("ArrowRight"),
            sends()));
  }

  private Section<String> details(boolean open) {
    return section("Details", text("Inside")).open(open).onToggle(value -> "open " + value);
  }

  private Split<String> panes(int percent) {
    return split("Folders", percent, to -> "to " + to, text("First"), text("Second")).minimum(20);
  }
}
