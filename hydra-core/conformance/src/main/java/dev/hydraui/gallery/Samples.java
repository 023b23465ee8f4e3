package dev.hydraui.gallery;

import dev.hydraui.component.Emphasis;
import dev.hydraui.component.Gap;
import dev.hydraui.component.MenuItem;
import dev.hydraui.component.TextStyle;
import dev.hydraui.component.Tone;
import dev.hydraui.component.Ui;
import dev.hydraui.gallery.GalleryEvent.Did;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;

/** Every component in every state. */
final class Samples extends Ui<GalleryEvent> {

  Node<GalleryEvent> view(GalleryState state) {
    return page(
            "Components",
            section("Text", texts()),
            section("Buttons", buttons(state)),
            section("Messages", messages()),
            section("Waiting", waiting()),
            section("Values", values()),
            new FieldSamples().view(state),
            new TableSamples().view(state))
        .description("Each of them, in every state it can be in.");
  }

  private Node<GalleryEvent> texts() {
    return card(
        heading(2, "Heading of level 2"),
        heading(3, "Heading of level 3"),
        heading(4, "Heading of level 4"),
        text("Body text says what there is to say, and is comfortable to read at any length."),
        text("Muted text stands back.").style(TextStyle.MUTED),
        text("Small text is for what few need.").style(TextStyle.SMALL),
        text("Strong text stands out.").style(TextStyle.STRONG),
        text("select * from company").style(TextStyle.CODE),
        row(
            link("A link that goes somewhere", "gallery/somewhere"),
            link("A link that is an event", "gallery/event").onPress(new Did("link")),
            link("A link to the start", "").onPress(new Did("start")),
            link("A link that is refused", "java\tscript:alert(1)")),
        divider(),
        row(
                icon("company"),
                icon("warning").label("Warning"),
                icon("of no known name"),
                icon("calendar"))
            .gap(Gap.SMALL));
  }

  private Node<GalleryEvent> buttons(GalleryState state) {
    return card(
        row(
            button("Primary", new Did("primary")).emphasis(Emphasis.PRIMARY),
            button("Normal", new Did("normal")),
            button("Quiet", new Did("quiet")).emphasis(Emphasis.QUIET),
            button("Danger", new Did("danger")).emphasis(Emphasis.DANGER)),
        row(
            button("Add", new Did("add")).icon("add").emphasis(Emphasis.PRIMARY),
            button("Download", new Did("download")).icon("download"),
            button("Saving", new Did("save")).busy(true).emphasis(Emphasis.PRIMARY),
            button("Fetching", new Did("fetch")).busy(true),
            button("Disabled", new Did("never")).disabled(true),
            button("Disabled", new Did("never")).disabled(true).emphasis(Emphasis.PRIMARY)),
        row(
            iconButton("edit", "Edit", new Did("edit")),
            iconButton("delete", "Delete", new Did("delete")),
            iconButton("copy", "Copy", new Did("copy")).disabled(true),
            menu("Actions", ITEMS, key -> new Did("menu-" + key)),
            menu("More", ITEMS, key -> new Did("menu-" + key)).icon("more"),
            menu("View", CHOICES, key -> new Did("menu-" + key)),
            menu("Nothing to do", ITEMS, Did::new).disabled(true)),
        row(
            button("Open a dialog", new Did("dialog:contact")),
            button("Ask", new Did("dialog:delete")),
            button("Tell", new Did("toast:deleted")),
            text("Last: " + state.last()).style(TextStyle.MUTED)));
  }

  private static final List<MenuItem> ITEMS =
      List.of(
          MenuItem.of("edit", "Edit"),
          MenuItem.of("export", "Export"),
          MenuItem.of("archive", "Archive").disabled(true),
          MenuItem.of("delete", "Delete").danger(true));

  private static final List<MenuItem> CHOICES =
      List.of(
          MenuItem.of("grid", "Show a grid").checked(true).shortcut("Ctrl+G"),
          MenuItem.of("lines", "Show lines").checked(false),
          MenuItem.of("settings", "Settings").icon("settings").separated(true),
          MenuItem.of("reset", "Reset").icon("undo").danger(true));

  private Node<GalleryEvent> messages() {
    List<Node<GalleryEvent>> alerts = new ArrayList<>();
    for (Tone tone : Tone.values()) {
      alerts.add(
          alert(tone, "A message of tone " + tone)
              .description("It says what happened and what can be done about it."));
    }
    return column(
        column().children(alerts),
        alert(
                Tone.WARNING,
                "The list could not be refreshed",
                button("Try again", new Did("retry")))
            .description("What you see is ten minutes old.")
            .onDismiss(new Did("dismiss")),
        row(
            badge("Neutral"),
            badge("Info").tone(Tone.INFO),
            badge("Success").tone(Tone.SUCCESS),
            badge("Warning").tone(Tone.WARNING),
            badge("Danger").tone(Tone.DANGER)),
        grid(
            2,
            emptyState("No contacts", "Contacts appear here when someone adds one."),
            emptyState(
                "Nothing matches",
                "No company has both of these conditions.",
                button("Clear filters", new Did("clear")))));
  }

  private Node<GalleryEvent> waiting() {
    return grid(
        2,
        card(
            progress("Importing companies").percent(40),
            progress("Done").percent(100),
            progress("Nobody knows how long")),
        card(skeleton("Loading companies", 4)));
  }

  private Node<GalleryEvent> values() {
    return grid(
        2,
        card(
            details(
                detail("Name", text("Acme Robotics")),
                detail("Owner", link("Ada Lovelace", "gallery/ada")),
                detail("Status", badge("Active").tone(Tone.SUCCESS)),
                detail("Key", text("3f0a-77c1").style(TextStyle.CODE)),
                detail(
                    "Notes", text("Two lines\nof notes, with averyveryverylongword".repeat(2))))),
        itemList(
            "Recent",
            item("Ada Lovelace").description("ada@acme.example").href("gallery/ada"),
            item("Charles Babbage", badge("New").tone(Tone.INFO)).onOpen(new Did("charles")),
            item("Grace Hopper", iconButton("delete", "Remove Grace Hopper", new Did("remove")))
                .description("Cannot be opened")));
  }
}
