package dev.hydraui.web.component;

import dev.hydraui.component.BlockKind;
import dev.hydraui.component.TextBlock;
import dev.hydraui.component.TextPart;
import dev.hydraui.component.TextRun;
import dev.hydraui.route.SafeAddress;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.Element;
import java.util.List;

/** Writes blocks of rich text; items that follow one another become lists in one another. */
final class RichBlocks {

  private RichBlocks() {}

  static void write(Element root, List<TextBlock> blocks) {
    for (TextPart part : TextPart.of(blocks)) {
      root.appendChild(
          part instanceof TextPart.Items items
              ? list(items)
              : element(((TextPart.Alone) part).block()));
    }
  }

  private static Element list(TextPart.Items items) {
    Element list = Markup.element(items.numbered() ? "ol" : "ul", "h-rich-list");
    for (TextPart.Item item : items.items()) {
      Element line = Markup.element("li", "h-rich-item");
      if (item.block().number() > 0) {
        line.setAttribute("value", "" + item.number());
      }
      writeRuns(line, item.block());
      for (TextPart.Items inner : item.lists()) {
        line.appendChild(list(inner));
      }
      list.appendChild(line);
    }
    return list;
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
