package dev.hydraui.javafx.component;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** An icon's lines, as large as its style says; it takes no room if there is none of its name. */
final class Glyph extends Region {

  /** The square that the shapes are drawn on. */
  private static final double GRID = 24;

  private static final Map<String, String> SHAPES = read();

  /** Those that point along the line of reading. */
  private static final Set<String> DIRECTED =
      Set.of(
          "next", "previous", "back", "chevron-right", "chevron-left", "arrow-right", "arrow-left");

  private final SVGPath line = new SVGPath();
  private final Scale scale = new Scale();

  Glyph(String name) {
    getStyleClass().add("h-icon");
    line.getStyleClass().add("h-icon-line");
    line.getTransforms().add(scale);
    line.setManaged(false);
    setMouseTransparent(true);
    getChildren().add(line);
    show(name);
  }

  void show(String name) {
    String shape = SHAPES.getOrDefault(name, "");
    line.setContent(shape);
    setManaged(!shape.isEmpty());
    setVisible(!shape.isEmpty());
    setNodeOrientation(
        DIRECTED.contains(name) ? NodeOrientation.INHERIT : NodeOrientation.LEFT_TO_RIGHT);
  }

  @Override
  protected void layoutChildren() {
    scale.setX(getWidth() / GRID);
    scale.setY(getHeight() / GRID);
  }

  private static Map<String, String> read() {
    Map<String, String> shapes = new HashMap<>();
    try (InputStream in = Glyph.class.getResourceAsStream("/dev/hydraui/javafx/icons.svg")) {
      String sprite = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Matcher path = Pattern.compile("<path id=\"([^\"]*)\" d=\"([^\"]*)\"/>").matcher(sprite);
      while (path.find()) {
        shapes.put(path.group(1), path.group(2));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return shapes;
  }
}
