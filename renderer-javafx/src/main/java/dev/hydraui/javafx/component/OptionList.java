package dev.hydraui.javafx.component;

import dev.hydraui.component.Option;
import dev.hydraui.javafx.scene.Reveal;
import dev.hydraui.javafx.scene.Semantics;
import dev.hydraui.javafx.scene.Surface;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The options of a field that is typed in, in a list below it; one of them can be marked. */
final class OptionList {

  /** No option is marked. */
  static final int NONE = -1;

  private final TextLine input;
  private final boolean many;
  private final IntConsumer choose;
  private final VBox list = new VBox();
  private final ScrollPane scroll = new ScrollPane(list);
  private final Label note = Words.label("h-options-note");
  private final HBox told = new HBox(note);
  private final VBox panel = new VBox(scroll, told);
  private final Floating popup;
  private List<Option> options = List.of();
  private List<String> chosen = List.of();
  private int active = NONE;
  private boolean wanted;

  /**
   * @param many whether several can be chosen: then being chosen and being marked are two things
   * @param choose told of the place of an option that is pressed
   * @param left called when a press elsewhere asks to close the list
   */
  OptionList(Field field, TextLine input, boolean many, IntConsumer choose, Runnable left) {
    this.input = input;
    this.many = many;
    this.choose = choose;
    popup = new Floating(field.control, panel, left);
    panel.getStyleClass().addAll("h-options", "h-as-wide");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("h-options-scroll");
    // Else the list would take the focus from the field.
    list.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
    Semantics.role("listbox").in("multiselectable", many).tell(list);
    Semantics.role("status").tell(told);
  }

  void write(String label, List<Option> next, List<String> values) {
    list.setAccessibleText(label);
    chosen = values;
    if (!options.equals(next)) {
      options = next;
      mark(NONE);
      list.getChildren().clear();
      for (int i = 0; i < next.size(); i++) {
        list.getChildren().add(line(next.get(i), i));
      }
    }
    tell();
    Words.there(scroll, !next.isEmpty());
  }

  private Node line(Option option, int index) {
    Label label = Words.seen("h-option-label");
    label.setText(option.label());
    Label description = Words.seen("h-option-description");
    Words.write(description, option.description());
    VBox text = new VBox(label, description);
    HBox line = new HBox(text);
    if (many) {
      line.getChildren().add(0, new Glyph("check"));
    }
    line.getStyleClass().add("h-option");
    line.setAccessibleText((option.label() + " " + option.description()).strip());
    line.setOnMouseClicked(event -> choose.accept(index));
    Styles.flag(line, "held", option.disabled());
    return line;
  }

  private void tell() {
    for (int i = 0; i < options.size(); i++) {
      boolean selected = many ? chosen.contains(options.get(i).value()) : i == active;
      Node line = list.getChildren().get(i);
      Styles.flag(line, "marked", i == active);
      Styles.flag(line, "chosen", selected);
      Semantics.role("option")
          .in("selected", selected)
          .in("disabled", options.get(i).disabled())
          .tell(line);
    }
  }

  /**
   * Shows the list or hides it.
   *
   * @param instead what stands there if there are no options; nothing if there is to be no list
   */
  void open(boolean open, String instead, Surface surface) {
    Words.write(note, options.isEmpty() ? instead : "");
    Words.there(told, note.isVisible());
    wanted = open && (!options.isEmpty() || !instead.isEmpty());
    if (wanted) {
      surface.whenDrawn(
          () -> {
            if (wanted && input.getScene() != null) {
              popup.open(surface);
            }
          });
    } else {
      mark(NONE);
      popup.close();
    }
  }

  boolean isOpen() {
    return popup.isOpen();
  }

  /** The option that is marked, or {@link #NONE}. */
  int active() {
    return active;
  }

  List<Option> options() {
    return options;
  }

  void mark(int index) {
    active = index >= 0 && index < list.getChildren().size() ? index : NONE;
    Node line = active == NONE ? null : list.getChildren().get(active);
    input.mark(line);
    if (active != NONE) {
      tell();
      Reveal.in(scroll, line);
    }
  }

  /** Marks the next option in a direction, round and round. */
  void step(int by) {
    if (!options.isEmpty()) {
      mark(
          active == NONE
              ? (by > 0 ? 0 : options.size() - 1)
              : Math.floorMod(active + by, options.size()));
    }
  }
}
