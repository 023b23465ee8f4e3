package dev.hydraui.examples.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.javafx.testing.Eyes;
import dev.hydraui.javafx.testing.Hands;
import dev.hydraui.javafx.testing.Picture;
import dev.hydraui.javafx.testing.Toolkit;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person does with the seven tasks, in a window. */
final class SevenGuisDesktopTest {

  private final Hands hands = new Hands();
  private Stage stage;
  private Scene scene;

  @BeforeAll
  static void start() {
    Toolkit.start();
  }

  @BeforeEach
  void open() {
    stage = Toolkit.on(Stage::new);
    Toolkit.run(() -> new SevenGuisDesktop().start(stage));
    scene = stage.getScene();
    Toolkit.pulse();
  }

  @AfterEach
  void close() {
    Toolkit.run(stage::close);
  }

  private void choose(int task, String name) {
    Toolkit.run(() -> ((TabPane) scene.getRoot()).getSelectionModel().select(task));
    Picture.of(scene, Path.of("target", "screenshots", name + ".png"));
  }

  private <N extends Node> N find(Class<N> type, String name) {
    return Toolkit.on(() -> Eyes.find(scene.getRoot(), type, name));
  }

  private void press(String button) {
    Button found = find(Button.class, button);
    hands.press(Toolkit.on(() -> Eyes.middle(found)));
  }

  private void fill(String field, String text) {
    TextField found = find(TextField.class, field);
    Toolkit.run(found::requestFocus);
    Toolkit.run(found::selectAll);
    hands.type(scene, text);
  }

  private void sees(String text) {
    assertTrue(
        Toolkit.comes(() -> Eyes.see(scene.getRoot(), text)),
        () -> text + " in " + Toolkit.on(() -> Eyes.texts(scene.getRoot())));
  }

  @Test
  void counts() {
    choose(0, "counter");
    press("Count");
    press("Count");
    sees("2");
  }

  @Test
  void converts() {
    choose(1, "temperature");
    fill("Celsius", "21.5");
    sees("70.7");
    fill("Fahrenheit", "70.x");
    sees("21.11");
    sees("This is not a number");
  }

  @Test
  void books() {
    choose(2, "flights");
    press("Book");
    sees("You have booked a one-way flight on 2030-03-27.");
  }

  @Test
  void timePasses() {
    choose(3, "timer");
    Slider duration = (Slider) Toolkit.on(() -> Eyes.all(scene.getRoot(), Slider.class).get(0));
    Toolkit.run(duration::requestFocus);
    hands.key("Home");
    sees("1.0 s of 1.0 s");
  }

  @Test
  void keepsNames() {
    choose(4, "people");
    fill("Name", "Dora");
    fill("Surname", "Specimen");
    press("Create");
    sees("Specimen, Dora");
    fill("Filter by surname", "mu");
    Toolkit.pulse();
    List<String> texts = Toolkit.on(() -> Eyes.texts(scene.getRoot()));
    assertTrue(texts.contains("Muster, Bruno"), texts::toString);
    assertTrue(!texts.contains("Specimen, Dora"), texts::toString);
  }

  @Test
  void drawsCircles() {
    choose(5, "circles-empty");
    CircleCanvas canvas = find(CircleCanvas.class, "Circles");
    hands.press(Toolkit.on(() -> canvas.localToScreen(100, 60)));
    hands.press(Toolkit.on(() -> canvas.localToScreen(300, 100)));
    assertEquals(2, circles(canvas));
    hands.moveTo(Toolkit.on(() -> canvas.localToScreen(302, 102)));
    assertEquals(1, Toolkit.on(() -> canvas.lookupAll(".near").size()));
    Picture.of(scene, Path.of("target", "screenshots", "circles.png"));
    press("Undo");
    assertEquals(1, circles(canvas));
    press("Redo");
    assertEquals(2, circles(canvas));
    press("Adjust Circle 1");
    Picture.of(scene, Path.of("target", "screenshots", "circles-dialog.png"));
    Slider diameter = (Slider) Toolkit.on(() -> Eyes.all(scene.getRoot(), Slider.class).get(0));
    Toolkit.run(diameter::requestFocus);
    hands.key("End");
    assertEquals(100.0, Toolkit.on(() -> ((Circle) canvas.lookup(".circle")).getRadius()));
    hands.key("Escape");
    press("Undo");
    assertEquals(20.0, Toolkit.on(() -> ((Circle) canvas.lookup(".circle")).getRadius()));
  }

  private static int circles(CircleCanvas canvas) {
    return Toolkit.on(() -> Eyes.all(canvas, Circle.class).size());
  }

  @Test
  void calculates() {
    choose(6, "cells");
    sees("50");
  }
}
