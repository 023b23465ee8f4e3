package dev.hydraui.javafx;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/**
 * What the window of a program is like.
 *
 * @param name the program's: its place is remembered under it, and it is the title of a window
 *     whose page has none; nothing for the name of the machine's class
 * @param version the program's, as it tells it; or nothing
 * @param icons the same picture in several sizes
 * @param width of what is in it when it is opened for the first time, in JavaFX's pixels
 * @param height likewise
 * @param remembered whether it comes back where it was closed, as large as it was
 * @param menuBar whether it has a menu bar; on macOS that is the system's
 * @param another opens another window of the program at an address; where there is none, that is
 *     one like this, with a store of its own
 */
public record FxWindow(
    String name,
    String version,
    List<Image> icons,
    double width,
    double height,
    boolean remembered,
    boolean menuBar,
    Optional<Consumer<String>> another) {

  /** The least that it can be made, in JavaFX's pixels: what the narrowest layout needs. */
  static final double LEAST = 320;

  public FxWindow {
    icons = List.copyOf(icons);
  }

  /** Of usual size, remembered, without a menu bar. */
  public static FxWindow usual() {
    return new FxWindow("", "", List.of(), 1080, 720, true, false, Optional.empty());
  }

  public FxWindow name(String other) {
    return new FxWindow(other, version, icons, width, height, remembered, menuBar, another);
  }

  public FxWindow version(String other) {
    return new FxWindow(name, other, icons, width, height, remembered, menuBar, another);
  }

  public FxWindow icons(List<Image> others) {
    return new FxWindow(name, version, others, width, height, remembered, menuBar, another);
  }

  public FxWindow size(double wide, double high) {
    return new FxWindow(name, version, icons, wide, high, remembered, menuBar, another);
  }

  public FxWindow remembered(boolean is) {
    return new FxWindow(name, version, icons, width, height, is, menuBar, another);
  }

  public FxWindow menuBar(boolean has) {
    return new FxWindow(name, version, icons, width, height, remembered, has, another);
  }

  public FxWindow another(Consumer<String> opens) {
    return new FxWindow(
        name, version, icons, width, height, remembered, menuBar, Optional.of(opens));
  }
}
