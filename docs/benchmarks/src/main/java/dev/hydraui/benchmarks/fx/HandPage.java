package dev.hydraui.benchmarks.fx;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** A page that scrolls, written by hand. */
final class HandPage {

  private HandPage() {}

  static ScrollPane of(String title, VBox body) {
    Label heading = new Label(title);
    heading.getStyleClass().add("h-page-title");
    VBox content = new VBox(heading, body);
    content.getStyleClass().add("h-page-content");
    body.getStyleClass().add("h-column");
    ScrollPane page = new ScrollPane(content);
    page.getStyleClass().add("h-page");
    page.setFitToWidth(true);
    page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return page;
  }
}
