package dev.hydraui.examples.desktop;

import dev.hydraui.examples.sevenguis.circles.Circles;
import dev.hydraui.javafx.scene.CustomPart;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonValue;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.transform.Scale;

/** Draws the circles, and tells where a person presses, points, and asks for more. */
final class CircleCanvas extends Region implements CustomPart {

  private final Group circles = new Group();
  private final Scale scale = new Scale(1, 1);
  private final Consumer<JsonValue> send;

  CircleCanvas(Consumer<JsonValue> send) {
    this.send = send;
    getStyleClass().add("circle-canvas");
    getStylesheets()
        .add(Objects.requireNonNull(CircleCanvas.class.getResource("circles.css")) + "");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText("Circles");
    circles.setManaged(false);
    circles.setMouseTransparent(true);
    circles.getTransforms().add(scale);
    getChildren().add(circles);
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            tell("press", event);
          }
        });
    setOnMouseMoved(event -> tell("point", event));
    setOnContextMenuRequested(event -> tell("ask", event.getX(), event.getY()));
  }

  @Override
  public Node node() {
    return this;
  }

  @Override
  public void show(JsonValue properties) {
    circles.getChildren().clear();
    for (JsonValue value : properties.asArray()) {
      JsonObject circle = value.asObject();
      Circle drawn =
          new Circle(circle.integer("x"), circle.integer("y"), circle.integer("diameter") / 2.0);
      drawn.getStyleClass().add(circle.bool("near") ? "near" : "circle");
      circles.getChildren().add(drawn);
    }
  }

  private void tell(String what, MouseEvent event) {
    tell(what, event.getX(), event.getY());
  }

  private void tell(String what, double x, double y) {
    send.accept(
        JsonObject.builder()
            .put("did", what)
            .put("x", Math.round(x / scale.getX()))
            .put("y", Math.round(y / scale.getY()))
            .build());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return Circles.WIDTH;
  }

  @Override
  protected double computePrefHeight(double width) {
    return width < 0 ? Circles.HEIGHT : width * Circles.HEIGHT / Circles.WIDTH;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    scale.setX(getWidth() / Circles.WIDTH);
    scale.setY(getHeight() / Circles.HEIGHT);
    setClip(new javafx.scene.shape.Rectangle(getWidth(), getHeight()));
  }
}
