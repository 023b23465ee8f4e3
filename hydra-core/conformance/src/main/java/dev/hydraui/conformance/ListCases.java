package dev.hydraui.conformance;

import dev.hydraui.component.Item;
import dev.hydraui.component.Pagination;
import dev.hydraui.node.Node;
import java.util.List;

/** Items below one another. */
final class ListCases extends Case.Group {

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "item list: has a name and items",
            show(itemList("People", item("Ada").description("1815"), item("Grace"))),
            sees(
                """
                list "People"
                  listitem
                    text "Ada"
                    text "1815"
                  listitem
                    text "Grace"
                """)),
        Case.of(
            "item list: items come, go and move",
            show(people("Ada", "Grace")),
            show(people("Grace", "Linus", "Ada")),
            sees(
                """
                list "People"
                  listitem
                    text "Grace"
                  listitem
                    text "Linus"
                  listitem
                    text "Ada"
                """),
            show(people()),
            lacks("listitem")),
        Case.of(
            "item list: changes its name",
            show(itemList("People", item("Ada"))),
            show(itemList("Pioneers", item("Ada"))),
            finds("list \"Pioneers\"", "list \"Pioneers\"\n  listitem\n    text \"Ada\"")),
        Case.of(
            "item: is ticked off by a press and by the space bar",
            show(todo(false)),
            sees("list \"Today\"\n  listitem\n    checkbox \"Call Ada\"\n    text \"Call Ada\""),
            press("checkbox \"Call Ada\""),
            key("Space"),
            sends("done true", "done true"),
            finds("checkbox \"Call Ada\"", "checkbox \"Call Ada\""),
            show(todo(true)),
            finds("checkbox \"Call Ada\"", "checkbox \"Call Ada\" [checked]")),
        Case.of(
            "item: opens by a press and by Enter",
            show(itemList("People", item("Ada").onOpen("open"))),
            press("button \"Ada\""),
            key("Enter"),
            sends("open", "open")),
        Case.of(
            "item: leads somewhere",
            show(itemList("People", item("Ada").href("ada").onOpen("open"))),
            press("link \"Ada\""),
            key("Enter"),
            sends("open", "open")),
        Case.of(
            "item: has what else to do",
            show(itemList("People", item("Ada", button("Write", "write")).onOpen("open"))),
            press("button \"Write\""),
            sends("write")),
        Case.of(
            "item: cannot be ticked off any more",
            show(todo(true)),
            show(itemList("Today", item("Call Ada"))),
            lacks("checkbox \"Call Ada\"")),
        Case.of(
            "pagination: goes back and on",
            show(pages("51 to 100").onPrevious("back").onNext("on")),
            sees(
                """
                navigation "Pages"
                  status
                    text "51 to 100"
                  button "Previous"
                  button "Next"
                """),
            press("button \"Next\""),
            press("button \"Previous\""),
            sends("on", "back")),
        Case.of(
            "pagination: ends, and keeps the focus there",
            show(pages("51 to 100").onPrevious("back").onNext("on")),
            focus("button \"Next\""),
            show(pages("101 to 120").onPrevious("back")),
            focused("button \"Next\""),
            key("Enter"),
            sends(),
            finds("button \"Next\"", "button \"Next\" [disabled]")),
        Case.of(
            "pagination: has but one page",
            show(pages("1 to 3")),
            press("button \"Next\""),
            press("button \"Previous\""),
            sends()));
  }

  private Pagination<String> pages(String status) {
    return pagination("Pages", status);
  }

  private Node<String> people(String... names) {
    return itemList("People", each(List.of(names), name -> name, this::item));
  }

  private Node<String> todo(boolean done) {
    Item<String> item = item("Call Ada");
    return itemList("Today", item.checked(done).onCheck(on -> "done " + on));
  }
}
