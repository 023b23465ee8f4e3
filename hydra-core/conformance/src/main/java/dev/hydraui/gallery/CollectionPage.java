package dev.hydraui.gallery;

import dev.hydraui.component.Ui;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;

/** What shows many things. */
final class CollectionPage extends Ui<GalleryEvent> {

  Node<GalleryEvent> view(GalleryState state) {
    List<Node<GalleryEvent>> children = new ArrayList<>();
    children.add(text("Last: " + state.last()));
    children.add(new LongTableSample().view(state));
    children.add(new EditableTableSample().view(state));
    children.addAll(new CollectionSamples().sections(state));
    return page("Collections").children(children);
  }

  GalleryState entered(GalleryState state, String field, String value) {
    if (field.startsWith("saved ")) {
      return state.with(field.substring(6), value).with("editing", "");
    }
    return switch (field) {
      case "window" -> window(state, value);
      case "range" -> range(state, value);
      case "card" -> CollectionSamples.moving(state, value);
      case "edit" -> state.without("draft").with("editing", value);
      default -> state.with(field, value);
    };
  }

  private static GalleryState window(GalleryState state, String range) {
    int space = range.indexOf(' ');
    return state.with("first", range.substring(0, space)).with("count", range.substring(space + 1));
  }

  private static GalleryState range(GalleryState state, String range) {
    int space = range.indexOf(' ');
    int second = range.indexOf(' ', space + 1);
    int first = Integer.parseInt(range.substring(0, space));
    int count = Integer.parseInt(range.substring(space + 1, second));
    GalleryState next = state;
    for (int i = first; i < first + count; i++) {
      next = next.with("row" + i, range.substring(second + 1));
    }
    return next;
  }
}
