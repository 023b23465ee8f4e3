package dev.hydraui.javafx.component;

import dev.hydraui.component.Tab;
import dev.hydraui.component.Tabs;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Room;
import dev.hydraui.javafx.scene.Semantics;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One of several parts at a time; arrow keys go from tab to tab, and Tab into the part. */
final class DrawnTabs extends Drawn<Tabs<?>, VBox> {

  private final HBox list = new HBox();
  private final VBox panel = new VBox();
  private final List<Press> tabs = new ArrayList<>();

  DrawnTabs() {
    super(new VBox());
    list.getStyleClass().add("h-tab-list");
    panel.getStyleClass().add("h-tab-panel");
    panel.setFocusTraversable(true);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    Semantics.role("tablist").tell(list);
    Semantics.role("tabpanel").tell(panel);
    node().getStyleClass().add("h-tabs");
    node().getChildren().addAll(list, panel);
    room(Room.of(panel));
  }

  private Press tab() {
    Press tab = new Press();
    tab.getStyleClass().add("h-tab");
    tab.setOnAction(event -> choose(tabs.indexOf(tab)));
    list.getChildren().add(tab);
    return tab;
  }

  private void choose(int index) {
    send(component().onSelect().apply(component().tabs().get(index).key()));
  }

  private void pressed(KeyEvent event) {
    int at = focused();
    int along = node().getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1;
    int to =
        switch (event.getCode()) {
          case RIGHT -> at + along;
          case LEFT -> at - along;
          case HOME -> 0;
          case END -> tabs.size() - 1;
          default -> -2;
        };
    if (to > -2 && !tabs.isEmpty()) {
      event.consume();
      int index = Math.floorMod(to, tabs.size());
      tabs.get(index).requestFocus();
      choose(index);
    }
  }

  private int focused() {
    for (int i = 0; i < tabs.size(); i++) {
      if (tabs.get(i).isFocused()) {
        return i;
      }
    }
    return 0;
  }

  @Override
  protected void show(Tabs<?> of) {
    list.setAccessibleText(of.label());
    while (tabs.size() > of.tabs().size()) {
      list.getChildren().remove(tabs.remove(tabs.size() - 1));
    }
    while (tabs.size() < of.tabs().size()) {
      tabs.add(tab());
    }
    boolean none = of.tabs().stream().noneMatch(tab -> tab.key().equals(of.selected()));
    for (int i = 0; i < tabs.size(); i++) {
      Tab tab = of.tabs().get(i);
      write(tabs.get(i), tab, tab.key().equals(of.selected()), none && i == 0);
    }
  }

  private void write(Press press, Tab tab, boolean selected, boolean first) {
    String name = (tab.label() + " " + tab.count()).strip();
    press.setAccessibleText(name);
    Label label = Words.seen("h-tab-label");
    label.setText(tab.label());
    Label count = Words.seen("h-tab-count");
    Words.write(count, tab.count());
    HBox head = new HBox(label, count);
    head.getStyleClass().add("h-tab-head");
    head.setMaxHeight(Region.USE_PREF_SIZE);
    label.setWrapText(false);
    count.setWrapText(false);
    press.setGraphic(head);
    press.setFocusTraversable(selected || first);
    Styles.flag(press, "selected", selected);
    Semantics.role("tab").in("selected", selected).tell(press);
    if (selected) {
      panel.setAccessibleText(name);
    }
  }
}
