package dev.hydraui.javafx.component;

import dev.hydraui.component.Command;
import dev.hydraui.component.CommandPalette;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Focus;
import dev.hydraui.javafx.scene.Reveal;
import dev.hydraui.javafx.scene.Semantics;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Everything that can be done, found by typing: Control and K open it from anywhere. */
final class DrawnCommandPalette extends Drawn<CommandPalette<?>, Region> {

  private final TextLine input = new TextLine();
  private final Typing typing =
      new Typing(input, text -> sendSoon(() -> component().onInput().apply(text)));
  private final VBox list = new VBox();
  private final ScrollPane scroll = new ScrollPane(list);
  private final Label note = Words.label("h-options-note");
  private final HBox told = new HBox(note);
  private final VBox panel = new VBox();
  private final StackPane scrim = new StackPane(panel);
  private final List<Node> lines = new ArrayList<>();
  private final Shortcuts shortcuts = new Shortcuts(node(), this::isReached, this::pressed);
  private List<Command> commands = List.of();
  private Node opener;
  private int active = -1;

  DrawnCommandPalette() {
    super(new Region());
    Words.there(node(), false);
    HBox head = new HBox(new Glyph("search"), input);
    head.getStyleClass().add("h-palette-head");
    HBox.setHgrow(input, Priority.ALWAYS);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("h-options-scroll");
    list.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
    panel.getChildren().addAll(head, scroll, told);
    panel.getStyleClass().addAll("h-popup", "h-palette");
    panel.setMaxHeight(Region.USE_PREF_SIZE);
    StackPane.setAlignment(panel, Pos.TOP_CENTER);
    scrim.getStyleClass().addAll("h-scrim", "h-palette-scrim");
    scrim.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (event.getTarget() == scrim) {
            toggle(false);
          }
        });
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    Focus.keepIn(scrim);
    Semantics.role("listbox").tell(list);
    Semantics.role("status").tell(told);
    Semantics.role("dialog").in("modal").tell(panel);
    node().sceneProperty().addListener((scene, before, after) -> moved(before, after));
  }

  private void moved(Scene before, Scene after) {
    if (before != null) {
      close();
    }
    if (after != null) {
      surface().whenDrawn(this::follow);
    }
  }

  private boolean isReached() {
    return surface().reaches(node()) || surface().reaches(scrim);
  }

  private void toggle(boolean open) {
    send(component().onToggle().apply(open));
  }

  /** The first shortcut is the palette's own, the others are those of its commands. */
  private void pressed(int index) {
    if (index == 0) {
      toggle(!component().open());
    } else {
      choose(index - 1);
    }
  }

  private void pressed(KeyEvent event) {
    int count = lines.size();
    switch (event.getCode()) {
      case ESCAPE -> toggle(false);
      case ENTER -> choose(active);
      case DOWN -> mark(count == 0 ? -1 : Math.floorMod(active + 1, count));
      case UP -> mark(count == 0 ? -1 : Math.floorMod(active - 1, count));
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void choose(int index) {
    if (index >= 0 && index < commands.size()) {
      send(component().onSelect().apply(commands.get(index).key()));
    }
  }

  private void follow() {
    boolean wanted = component().open() && node().getScene() != null;
    if (wanted && scrim.getParent() == null) {
      opener = node().getScene().getFocusOwner();
      surface().cover(scrim);
      surface().motion().fadeIn(scrim);
      surface().motion().dropIn(panel);
      input.requestFocus();
      input.selectAll();
      mark(commands.isEmpty() ? -1 : 0);
    } else if (!wanted) {
      close();
    }
  }

  private void close() {
    if (scrim.getParent() != null) {
      surface().motion().leave(scrim);
      surface().lift(scrim);
      if (opener != null && opener.getScene() != null) {
        opener.requestFocus();
      }
    }
  }

  @Override
  protected void show(CommandPalette<?> palette) {
    panel.setAccessibleText(palette.label());
    list.setAccessibleText(palette.label());
    Naming.of(input, palette.label(), panel);
    input.setPromptText(palette.placeholder());
    Semantics.role("combobox").in("expanded").tell(input);
    if (!commands.equals(palette.commands())) {
      commands = palette.commands();
      write();
    }
    shortcuts.write(
        Stream.concat(Stream.of("Ctrl+K"), commands.stream().map(Command::shortcut)).toList());
    boolean none = commands.isEmpty();
    Words.there(scroll, !none);
    Words.write(note, none && !palette.busy() ? palette.emptyText() : "");
    Words.there(told, note.isVisible());
    if (!isAwaiting()) {
      typing.write(palette.value());
    }
    surface().whenDrawn(this::follow);
  }

  private void write() {
    list.getChildren().clear();
    lines.clear();
    VBox group = list;
    String heading = "";
    for (Command command : commands) {
      if (!command.group().equals(heading)) {
        heading = command.group();
        group = heading.isEmpty() ? list : group(heading);
      }
      Node line = line(command, lines.size());
      lines.add(line);
      group.getChildren().add(line);
    }
    mark(lines.isEmpty() ? -1 : 0);
  }

  private VBox group(String heading) {
    Label title = Words.seen("h-palette-heading");
    title.setText(heading);
    VBox group = new VBox(title);
    group.setAccessibleText(heading);
    Semantics.role("group").tell(group);
    list.getChildren().add(group);
    return group;
  }

  private Node line(Command command, int index) {
    Label label = Words.seen("h-option-label");
    label.setText(command.label());
    Label description = Words.seen("h-option-description");
    Words.write(description, command.description());
    VBox text = new VBox(label, description);
    HBox.setHgrow(text, Priority.ALWAYS);
    Label keys = Words.seen("h-keys");
    keys.setWrapText(false);
    Words.write(keys, Shortcuts.text(command.shortcut()));
    HBox line = new HBox(new Glyph(command.icon()), text, keys);
    line.getStyleClass().addAll("h-option", "h-palette-line");
    line.setAccessibleText((command.label() + " " + command.description()).strip());
    line.setOnMouseClicked(event -> choose(index));
    return line;
  }

  private void mark(int index) {
    active = index;
    for (int i = 0; i < lines.size(); i++) {
      Styles.flag(lines.get(i), "marked", i == active);
      Semantics line = Semantics.role("option").in("selected", i == active);
      Shortcuts.told(line, commands.get(i).shortcut()).tell(lines.get(i));
    }
    input.mark(index < 0 ? null : lines.get(index));
    if (index >= 0 && scroll.getScene() != null) {
      Reveal.in(scroll, lines.get(index));
    }
  }
}
