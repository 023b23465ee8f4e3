package dev.hydraui.web.component;

import dev.hydraui.component.BlockKind;
import dev.hydraui.component.TextBlock;
import dev.hydraui.component.TextRun;
import dev.hydraui.route.SafeAddress;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.Element;
import java.util.ArrayList;
import java.util.List;

/** Writes blocks of rich text; items that follow one another become lists in one another. */
final class RichBlocks {

  private final Element root;
  private final List<Open> lists = new ArrayList<>();

  /** The last item of each of the lists. */
  private final List<Element> items = new ArrayList<>();

  /** A list that takes more items. */
  private record Open(BlockKind kind, Element list) {}

  RichBlocks(Element root) {
    this.root = root;
  }

  void write(List<TextBlock> blocks) {
    for (TextBlock block : blocks) {
      if (block.kind() == BlockKind.BULLET || block.kind() == BlockKind.NUMBER) {
        writeItem(block);
      } else {
        lists.clear();
        items.clear();
        root.appendChild(element(block));
      }
    }
  }

  private void writeItem(TextBlock block) {
    int deep = Math.max(0, Math.min(block.depth(), lists.size()));
    while (lists.size() > deep + 1) {
      lists.remove(lists.size() - 1);
    }
    if (lists.size() == deep + 1 && lists.get(deep).kind() != block.kind()) {
      lists.remove(deep);
    }
    while (items.size() > deep) {
      items.remove(items.size() - 1);
    }
    if (lists.size() == deep) {
      String name = block.kind() == BlockKind.NUMBER ? "ol" : "ul";
      Element list = Markup.element(name, "h-rich-list");
      (deep == 0 ? root : items.get(deep - 1)).appendChild(list);
      lists.add(new Open(block.kind(), list));
    }
    Element item = Markup.element("li", "h-rich-item");
    if (block.number() > 0) {
      item.setAttribute("value", "" + block.number());
    }
    writeRuns(item, block);
    lists.get(deep).list().appendChild(item);
    items.add(item);
  }

  private static Element element(TextBlock block) {
    Element element =
        switch (block.kind()) {
          case HEADING -> heading(Math.max(1, Math.min(6, block.depth())));
          case QUOTE -> Markup.element("blockquote", "h-rich-quote");
          case CODE -> Markup.element("pre", "h-code-text");
          default -> Markup.element("p", "h-rich-text");
        };
    if (block.kind() == BlockKind.CODE) {
      element.setAttribute("dir", "ltr");
      element.setAttribute("role", "group");
      element.setAttribute("aria-label", Words.spoken().code());
      element.setAttribute("tabindex", "0");
    }
    writeRuns(element, block);
    return element;
  }

  private static Element heading(int level) {
    return Markup.element("h" + level, "h-heading h-level-" + level);
  }

  private static void writeRuns(Element element, TextBlock block) {
    for (TextRun run : block.runs()) {
      element.appendChild(drawn(run));
    }
  }

  private static Element drawn(TextRun run) {
    Element drawn = run.code() ? Markup.text("code", "h-code", run.text()) : Dom.text(run.text());
    drawn = run.emphasis() ? around("em", "", drawn) : drawn;
    drawn = run.strong() ? around("strong", "h-strong", drawn) : drawn;
    if (run.href().isEmpty() || !SafeAddress.leads(run.href())) {
      return drawn;
    }
    Element link = around("a", "h-link h-rich-link", drawn);
    Href.write(link, run.href());
    return link;
  }

  private static Element around(String name, String className, Element inner) {
    Element element = Markup.element(name, className);
    element.appendChild(inner);
    return element;
  }
}
