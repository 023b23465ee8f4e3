package dev.hydraui.conformance;

import dev.hydraui.component.Option;
import dev.hydraui.component.Pagination;
import java.util.List;

final class PageNumberCases extends Case.Group {

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "pagination: offers the first, the last and those around",
            show(pages(6)),
            finds(
                "list",
                """
                list
                  listitem
                    button "Page 1"
                  listitem
                    button "Page 5"
                  listitem
                    button "Page 6" [current page]
                  listitem
                    button "Page 7"
                  listitem
                    button "Page 20"
                """)),
        Case.of(
            "pagination: a number goes there and keeps the focus",
            show(pages(6)),
            focus("button \"Page 7\""),
            key("Enter"),
            sends("page 7"),
            show(pages(7)),
            focused("button \"Page 7\""),
            finds("button \"Page 7\"", "button \"Page 7\" [current page]"),
            key("Enter"),
            sends()),
        Case.of(
            "pagination: the number of things on a page is chosen",
            show(
                pages(1)
                    .pageSize("50")
                    .pageSizes(List.of(new Option("50", "50", ""), new Option("100", "100", "")))
                    .onPageSize(size -> "size " + size)),
            focus("combobox \"Per page\""),
            key("ArrowDown"),
            sends("size 100"),
            finds("combobox \"Per page\"", "combobox \"Per page\" = \"50\" [collapsed]")),
        Case.of(
            "pagination: what is disabled goes nowhere",
            show(pages(6).onNext("next").disabled(true)),
            press("button \"Page 7\""),
            press("button \"Next\""),
            sends()));
  }

  private Pagination<String> pages(int page) {
    return pagination("Pages", "").page(page).pageCount(20).onPage(to -> "page " + to);
  }
}
