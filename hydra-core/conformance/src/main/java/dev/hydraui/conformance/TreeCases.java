package dev.hydraui.conformance;

import dev.hydraui.component.Tree;
import dev.hydraui.component.TreeItem;
import dev.hydraui.node.Node;
import java.util.List;

final class TreeCases extends Case.Group {

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "tree: things inside things",
            show(files(true)),
            sees(
                """
                tree "Files"
                  treeitem "Work" [expanded, level 1]
                    treeitem "Plan" [level 2, selected]
                    treeitem "Notes" [level 2]
                  treeitem "Home" [collapsed, level 1]
                  treeitem "Hidden" [busy, disabled, level 1]
                """)),
        Case.of(
            "tree: the arrow keys go up, down, in and out",
            show(files(true)),
            focus("treeitem \"Work\""),
            key("ArrowDown"),
            focused("treeitem \"Plan\""),
            key("ArrowDown"),
            key("ArrowDown"),
            focused("treeitem \"Home\""),
            key("ArrowUp"),
            focused("treeitem \"Notes\""),
            key("ArrowLeft"),
            focused("treeitem \"Work\""),
            key("ArrowRight"),
            focused("treeitem \"Plan\""),
            key("End"),
            focused("treeitem \"Hidden\""),
            key("Home"),
            focused("treeitem \"Work\""),
            sends()),
        Case.of(
            "tree: right expands, left collapses, and the state decides",
            show(files(false)),
            focus("treeitem \"Work\""),
            key("ArrowRight"),
            sends("Work true"),
            finds("treeitem \"Work\"", "treeitem \"Work\" [collapsed, level 1]"),
            show(files(true)),
            focused("treeitem \"Work\""),
            key("ArrowLeft"),
            sends("Work false"),
            press("treeitem \"Notes\""),
            key("Enter"),
            sends("Notes", "Notes")),
        Case.of(
            "tree: a star expands what is beside, letters find",
            show(files(false)),
            focus("treeitem \"Work\""),
            key("*"),
            sends("Work true", "Home true"),
            type("ho"),
            focused("treeitem \"Home\""),
            sends()),
        Case.of(
            "tree: Tab reaches it where what is selected is in what is collapsed",
            show(files(false, true)),
            key("Tab"),
            focused("treeitem \"Work\"")),
        Case.of(
            "tree: what is collapsed has the focus of what was in it",
            show(files(true, true)),
            focus("treeitem \"Notes\""),
            show(files(false, true)),
            focused("treeitem \"Work\""),
            sends()),
        Case.of(
            "tree: what is disabled is not selected",
            show(files(false)),
            focus("treeitem \"Hidden\""),
            key("Enter"),
            sends()));
  }

  private Tree<String> files(boolean open) {
    return files(open, open);
  }

  /**
   * @param kept whether what is in a folder is there, seen or not
   */
  private Tree<String> files(boolean open, boolean kept) {
    List<Node<String>> inside = List.of(file("Plan").selected(true), file("Notes"));
    return tree(
        "Files",
        folder("Work").expanded(open).children(kept ? inside : List.of()),
        folder("Home"),
        file("Hidden").disabled(true).busy(true));
  }

  private TreeItem<String> folder(String name) {
    return treeItem(name).onExpand(on -> name + " " + on);
  }

  private TreeItem<String> file(String name) {
    return treeItem(name).onSelect(name);
  }
}
