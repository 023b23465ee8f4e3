package dev.hydraui.gallery;

import dev.hydraui.component.Alignment;
import dev.hydraui.component.Side;
import dev.hydraui.component.Size;
import dev.hydraui.component.TextStyle;
import dev.hydraui.component.Tone;
import dev.hydraui.component.Ui;
import dev.hydraui.gallery.GalleryEvent.Did;
import dev.hydraui.gallery.GalleryEvent.Entered;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;

/** What says where things stand, in every state. */
final class LayoutSamples extends Ui<GalleryEvent> {

  Node<GalleryEvent> view(GalleryState state) {
    return page(
            "Layout",
            section("Sections that open and close", sections(state)),
            section("Panes", panes(state)),
            section("A region that scrolls", scrolling()),
            section("In depth", depth()),
            section("Columns", columns()),
            section("Over the page", overlays(state)),
            when(state.is("drawer", "end"), () -> filters(Side.END)),
            when(state.is("drawer", "start"), () -> filters(Side.START)))
        .description("What says where things stand.");
  }

  private Node<GalleryEvent> sections(GalleryState state) {
    return card(
        section("Contact details", text("Ada Lovelace, 12 Analytical Road"))
            .open(!state.is("details", "closed"))
            .onToggle(open -> new Did("details:" + (open ? "open" : "closed"))),
        section("History", text("Two calls and a visit."))
            .description("What was done together, the latest first.")
            .open(state.is("history", "open"))
            .onToggle(open -> new Did("history:" + (open ? "open" : "closed"))));
  }

  private Node<GalleryEvent> panes(GalleryState state) {
    int percent = Integer.parseInt(state.value("percent", "35"));
    return card(
        split(
            "Folders",
            percent,
            to -> new Did("percent:" + to),
            column(
                itemList("Folders", each(folders(state), name -> name, name -> item(name))),
                row(
                    button("Turn round", new Did("folders:" + (turned(state) ? "" : "turned"))),
                    button("Add one", new Did("more:" + (more(state) + 1))),
                    button("Add many", new Did("more:" + (more(state) + 60))),
                    button("Remove them", new Did("more:0")))),
            column(
                heading(3, "Inbox"),
                text("The line between the two can be dragged, or moved with the arrow keys."))));
  }

  private static boolean turned(GalleryState state) {
    return state.is("folders", "turned");
  }

  private static int more(GalleryState state) {
    return Integer.parseInt(state.value("more", "0"));
  }

  private static List<String> folders(GalleryState state) {
    List<String> folders = new ArrayList<>();
    for (int i = more(state); i > 0; i--) {
      folders.add("Folder " + i);
    }
    folders.addAll(
        turned(state) ? List.of("Sent", "Drafts", "Inbox") : List.of("Inbox", "Drafts", "Sent"));
    return folders;
  }

  private Node<GalleryEvent> scrolling() {
    return grid(2, scroll("Terms", terms()), scroll("Terms in short", terms()).size(Size.SMALL));
  }

  private Node<GalleryEvent> terms() {
    return text(
        "What is written here is longer than the room that it has. "
            + "It can be scrolled with a wheel, with a finger, and with the arrow keys once the"
            + " region has the focus. "
            + "Nothing of it is cut off, however large the letters are, and the page around it"
            + " stays where it is. "
            + "A person who uses no pointer reaches it with the Tab key, and a screen reader says"
            + " its name. "
            + "At its end, scrolling stops and does not go on in the page.");
  }

  private Node<GalleryEvent> depth() {
    return grid(
        2,
        card(
            row(
                stack(avatar("Fjord Energy").size(Size.LARGE), badge("3").tone(Tone.SUCCESS))
                    .across(Alignment.END)
                    .down(Alignment.END),
                text("Fjord Energy"))),
        stack(card(text("Behind"), text("it"), text("all")), badge("In the middle").tone(Tone.INFO))
            .across(Alignment.CENTER)
            .down(Alignment.CENTER),
        stack(card(text("Behind"), text("it"), text("all")), badge("Wide").tone(Tone.INFO))
            .across(Alignment.BETWEEN));
  }

  private Node<GalleryEvent> columns() {
    return column(
        grid(6, tile("1"), tile("2"), tile("3"), tile("4"), tile("5"), tile("6"))
            .narrowest(Size.SMALL),
        grid(6, tile("1"), tile("2"), tile("3"), tile("4"), tile("5"), tile("6")),
        grid(6, tile("1"), tile("2"), tile("3"), tile("4")).narrowest(Size.LARGE),
        row(button("Back", new Did("back")), button("Go on", new Did("on")))
            .alignment(Alignment.END));
  }

  private Node<GalleryEvent> tile(String name) {
    return card(text(name).style(TextStyle.STRONG));
  }

  private Node<GalleryEvent> overlays(GalleryState state) {
    return card(
        row(
            button("Open a drawer", new Did("drawer:end")),
            button("From the start", new Did("drawer:start")),
            popover(
                "Share",
                state.is("popover", "open"),
                open -> new Did("popover:" + (open ? "open" : "closed")),
                text("Who has the link can read this page."),
                textField("Link", "https://example.com/p/7", v -> new Entered("link", v))
                    .readOnly(true),
                row(button("Done", new Did("popover:closed")))),
            popover("Help", state.is("help", "open"), open -> new Did("help:open"), text("Help"))
                .icon("help"),
            popover("Never", false, open -> new Did("never")).disabled(true),
            text("Last: " + state.last()).style(TextStyle.MUTED)));
  }

  private Node<GalleryEvent> filters(Side side) {
    return drawer(
            "Filters",
            new Did("drawer:"),
            textField("City", "", v -> new Entered("city", v)),
            checkbox("Only active", true, v -> new Did("active")),
            row(button("Apply", new Did("drawer:"))))
        .description("The list follows as you choose.")
        .side(side);
  }
}
