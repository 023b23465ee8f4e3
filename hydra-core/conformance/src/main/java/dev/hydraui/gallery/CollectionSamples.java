package dev.hydraui.gallery;

import dev.hydraui.component.CardMove;
import dev.hydraui.component.Option;
import dev.hydraui.component.Tone;
import dev.hydraui.component.TreeItem;
import dev.hydraui.component.Ui;
import dev.hydraui.gallery.GalleryEvent.Did;
import dev.hydraui.gallery.GalleryEvent.Entered;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;

/** Trees, pages by number, what happened, and boards. */
final class CollectionSamples extends Ui<GalleryEvent> {

  List<Node<GalleryEvent>> sections(GalleryState state) {
    return List.of(
        section("Tree", files(state)),
        section("Pages by number", pages(state)),
        section("What happened", happened()),
        section("Board", board(state)));
  }

  private Node<GalleryEvent> files(GalleryState state) {
    return tree(
        "Files",
        folder(
            state,
            "Documents",
            folder(state, "Contracts", file(state, "Acme.pdf"), file(state, "Fjord.pdf")),
            file(state, "Minutes.txt").disabled(true)),
        folder(state, "Pictures", file(state, "Logo.svg")),
        folder(state, "Archive").busy(state.is("open-Archive", "true")),
        file(state, "Readme.md"));
  }

  @SafeVarargs
  private TreeItem<GalleryEvent> folder(
      GalleryState state, String name, Node<GalleryEvent>... inside) {
    boolean open = state.value("open-" + name, "" + name.equals("Documents")).equals("true");
    return treeItem(name)
        .icon("folder")
        .expanded(open)
        .onExpand(on -> new Entered("open-" + name, "" + on))
        .selected(state.is("file", name))
        .onSelect(new Entered("file", name))
        .children(open ? List.of(inside) : List.of());
  }

  private TreeItem<GalleryEvent> file(GalleryState state, String name) {
    return treeItem(name)
        .icon("file")
        .selected(state.value("file", "Acme.pdf").equals(name))
        .onSelect(new Entered("file", name));
  }

  private Node<GalleryEvent> pages(GalleryState state) {
    int page = Integer.parseInt(state.value("page", "6"));
    return pagination("Pages of parcels", "Parcels " + (page * 50 - 49) + " to " + page * 50)
        .onPrevious(new Entered("page", "" + Math.max(1, page - 1)))
        .onNext(new Entered("page", "" + Math.min(20, page + 1)))
        .page(page)
        .pageCount(20)
        .onPage(to -> new Entered("page", "" + to))
        .pageSize(state.value("size", "50"))
        .pageSizes(
            List.of(
                new Option("25", "25", ""),
                new Option("50", "50", ""),
                new Option("100", "100", "")))
        .onPageSize(size -> new Entered("size", size));
  }

  private Node<GalleryEvent> happened() {
    return card(
        timeline(
            "History of the order",
            timelineItem("Order placed", "Monday, 09:12").icon("cart"),
            timelineItem("Payment received", "Monday, 09:14").tone(Tone.SUCCESS),
            timelineItem(
                    "Address could not be found",
                    "Tuesday, 14:40",
                    button("Correct the address", new Did("correct")))
                .tone(Tone.WARNING)
                .text("The carrier has asked for the number of the house."),
            timelineItem("Sent back", "Friday, 08:00").tone(Tone.DANGER),
            timelineItem("Closed", "Friday, 17:30")));
  }

  private Node<GalleryEvent> board(GalleryState state) {
    return kanbanBoard(
            "Work",
            each(
                List.of("todo", "doing", "done"),
                column -> column,
                column -> state,
                (column, now) -> lane(column, now)))
        .onMove(CollectionSamples::moved);
  }

  private Node<GalleryEvent> lane(String column, GalleryState state) {
    List<String> cards = cards(state, column);
    return kanbanColumn(
            column,
            switch (column) {
              case "todo" -> "To do";
              case "doing" -> "In progress";
              default -> "Done";
            },
            each(cards, key -> key, this::kanban))
        .status("" + cards.size());
  }

  private Node<GalleryEvent> kanban(String key) {
    return switch (key) {
      case "login" ->
          kanbanCard(
                  key,
                  "Mend the login",
                  badge("Urgent").tone(Tone.DANGER),
                  badge("Web").tone(Tone.INFO))
              .description("Some people are asked twice.")
              .onOpen(new Did("open-" + key));
      case "report" -> kanbanCard(key, "Write the report").onOpen(new Did("open-" + key));
      case "invoice" -> kanbanCard(key, "Send the invoices").description("Due on Friday");
      default -> kanbanCard(key, "Order paper").disabled(true);
    };
  }

  /** The keys of a column's cards, as the state has them. */
  static List<String> cards(GalleryState state, String column) {
    String usual =
        switch (column) {
          case "todo" -> "login report invoice ";
          case "doing" -> "paper ";
          default -> "";
        };
    List<String> cards = new ArrayList<>();
    String all = state.value("cards-" + column, usual);
    int from = 0;
    for (int i = 0; i < all.length(); i++) {
      if (all.charAt(i) == ' ') {
        cards.add(all.substring(from, i));
        from = i + 1;
      }
    }
    return cards;
  }

  private static GalleryEvent moved(CardMove move) {
    return new Entered("card", move.card() + " " + move.column() + " " + move.index());
  }

  /** The state with a card where it was put. */
  static GalleryState moving(GalleryState state, String move) {
    int first = move.indexOf(' ');
    int second = move.indexOf(' ', first + 1);
    String card = move.substring(0, first);
    GalleryState next = state;
    for (String column : List.of("todo", "doing", "done")) {
      List<String> cards = cards(state, column);
      cards.remove(card);
      if (column.equals(move.substring(first + 1, second))) {
        cards.add(Integer.parseInt(move.substring(second + 1)), card);
      }
      next = next.with("cards-" + column, String.join(" ", cards) + (cards.isEmpty() ? "" : " "));
    }
    return next;
  }
}
