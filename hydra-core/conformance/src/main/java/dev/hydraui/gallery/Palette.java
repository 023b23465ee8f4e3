package dev.hydraui.gallery;

import dev.hydraui.component.Command;
import dev.hydraui.component.Ui;
import dev.hydraui.gallery.GalleryEvent.Did;
import dev.hydraui.gallery.GalleryEvent.Entered;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;

/** Everything that can be done in the gallery, found by the beginning of a word. */
final class Palette extends Ui<GalleryEvent> {

  private static final List<Command> ALL =
      List.of(
          Command.of("home", "Home").group("Go to").icon("home"),
          Command.of("companies", "Companies").group("Go to").icon("company").shortcut("Alt+C"),
          Command.of("components", "Components").group("Go to").icon("grid"),
          Command.of("new", "New company")
              .group("Do")
              .icon("add")
              .description("Opens an empty form")
              .shortcut("Ctrl+N"),
          Command.of("export", "Export all companies").group("Do").icon("download"));

  Node<GalleryEvent> view(GalleryState state) {
    String sought = state.value("palette-text", "");
    List<Command> found = new ArrayList<>();
    for (Command command : ALL) {
      if (command.label().regionMatches(true, 0, sought, 0, sought.length())) {
        found.add(command);
      }
    }
    return commandPalette(
            "Commands",
            state.is("palette", "open"),
            open -> new Did("palette:" + (open ? "open" : "closed")),
            sought,
            text -> new Entered("palette-text", text),
            found,
            key -> new Entered("command", key))
        .placeholder("What do you want to do?")
        .emptyText("Nothing is called that.")
        .busy(sought.equals("c"));
  }

  /** The palette closes, and one is there. */
  static GalleryState chosen(GalleryState state, String key) {
    GalleryState closed = state.with("palette", "closed").with("palette-text", "");
    return key.equals("new") || key.equals("export") ? closed : closed.going(key);
  }
}
