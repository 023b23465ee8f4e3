package dev.hydraui.web.component;

import dev.hydraui.component.Option;
import dev.hydraui.component.PageNumbers;
import dev.hydraui.component.Pagination;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import java.util.List;

/** The buttons to other pages. They stay where they are, so that none loses the focus. */
final class PaginationParts extends Drawn {

  final Element previous = Markup.button("h-button");
  final Element next = Markup.button("h-button");

  /** Chooses how many things a page has; null until it can be chosen. */
  Field size;

  private List<Option> sizes = List.of();

  private final Element status = Markup.element("span", "h-pagination-status");
  private final Element numbers = Markup.element("ul", "h-page-numbers");

  PaginationParts() {
    super(Markup.element("nav", "h-pagination"));
    previous.appendChild(Icons.draw("previous"));
    previous.appendChild(Markup.text("span", "h-button-label", Words.spoken().previous()));
    next.appendChild(Markup.text("span", "h-button-label", Words.spoken().next()));
    next.appendChild(Icons.draw("next"));
    status.setAttribute("role", "status");
    numbers.setAttribute("role", "list");
    element.appendChild(status);
    element.appendChild(previous);
    element.appendChild(numbers);
    element.appendChild(next);
  }

  void write(Pagination<?> pages) {
    element.setAttribute("aria-label", pages.label());
    if (!status.getTextContent().equals(pages.status())) {
      status.setTextContent(pages.status());
    }
    Markup.flag(previous, "aria-disabled", pages.onPrevious().isEmpty() || pages.disabled());
    Markup.flag(next, "aria-disabled", pages.onNext().isEmpty() || pages.disabled());
    writeNumbers(pages);
    if (pages.onPageSize().isPresent()) {
      writeSize(pages);
    } else if (size != null) {
      size.element.setHidden(true);
    }
  }

  private void writeNumbers(Pagination<?> pages) {
    boolean focused = numbers.contains(Dom.focused());
    numbers.setTextContent("");
    numbers.setHidden(pages.onPage().isEmpty());
    if (pages.onPage().isEmpty()) {
      return;
    }
    for (int number : PageNumbers.around(pages.page(), pages.pageCount())) {
      Element entry = Markup.element("li", "h-page-entry");
      if (number == PageNumbers.GAP) {
        entry.setTextContent("\u2026");
        entry.setAttribute("aria-hidden", "true");
      } else {
        entry.appendChild(number(number, pages));
      }
      numbers.appendChild(entry);
    }
    if (focused) {
      Browser.focusSoon(numbers, "[aria-current]");
    }
  }

  private static Element number(int number, Pagination<?> pages) {
    Element button = Markup.button("h-button h-quiet h-page-number");
    Element seen = Markup.text("span", "", "" + number);
    seen.setAttribute("aria-hidden", "true");
    button.appendChild(seen);
    button.setAttribute("aria-label", Words.spoken().page("" + number));
    button.setAttribute("data-page", "" + number);
    Markup.attribute(button, "aria-current", number == pages.page() ? "page" : "");
    Markup.flag(button, "aria-disabled", pages.disabled());
    return button;
  }

  private void writeSize(Pagination<?> pages) {
    if (size == null) {
      size = new Field(Markup.element("select", "h-input"), "h-select h-page-size");
      size.control.appendChild(Icons.draw("chevrons-up-down"));
      element.appendChild(size.element);
    }
    size.element.setHidden(false);
    size.write(
        new FieldText(Words.spoken().perPage(), "", "", false, pages.disabled(), false, false));
    if (!sizes.equals(pages.pageSizes())) {
      sizes = pages.pageSizes();
      writeSizes();
    }
    size.input.setValue(pages.pageSize());
  }

  /** Not at each update: the list may be open. */
  private void writeSizes() {
    size.input.setTextContent("");
    for (Option option : sizes) {
      Element line = Dom.create("option");
      line.setAttribute("value", option.value());
      line.setTextContent(option.label());
      size.input.appendChild(line);
    }
  }
}
