package dev.hydraui.javafx;

import dev.hydraui.capability.Platform;
import dev.hydraui.capability.Platform.Appearance;
import dev.hydraui.javafx.capability.SystemLook;
import dev.hydraui.javafx.window.Zoom;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * What a view wears: which brand, light or dark, and how large. What was chosen counts before what
 * the system is set to. On the JavaFX thread.
 */
final class Dress implements AutoCloseable {

  /** What of the style sheet stands still. */
  private static final String STILL = "h-still";

  private final Parent root;
  private final List<Brand> brands;
  private final SystemLook system;
  private final ChangeListener<Boolean> followed = (is, before, after) -> wear();
  private final ObjectProperty<Appearance> appearance;
  private Brand brand;
  private ObservableList<String> wardrobe;
  private List<String> worn = List.of();
  private int percent = Zoom.USUAL;

  Dress(Parent root, FxSettings settings) {
    this.root = root;
    this.brands = settings.brands();
    this.system = settings.system();
    this.brand = brands.get(0);
    this.wardrobe = root.getStylesheets();
    this.appearance = new SimpleObjectProperty<>(settings.appearance());
    system.begin();
    system.dark().addListener(followed);
    system.still().addListener(followed);
    appearance.addListener((is, before, after) -> wear());
    wear();
  }

  /** What a machine can ask of it, on any thread. */
  Capabilities capabilities(Consumer<Runnable> fxThread) {
    return Capabilities.none()
        .with(
            Platform.SetAppearance.class,
            (request, answer) -> {
              fxThread.accept(() -> appearance.set(request.appearance()));
              answer.accept(true);
              return Running.NOTHING;
            })
        .with(
            Platform.SetBrand.class,
            (request, answer) -> {
              boolean known = brands.stream().anyMatch(one -> one.name().equals(request.brand()));
              fxThread.accept(() -> brand(request.brand()));
              answer.accept(known);
              return Running.NOTHING;
            });
  }

  /** Light, dark, or as the system is. */
  ObjectProperty<Appearance> appearance() {
    return appearance;
  }

  private void brand(String name) {
    brands.stream().filter(one -> one.name().equals(name)).findFirst().ifPresent(this::brand);
  }

  void brand(Brand other) {
    brand = other;
    wear();
  }

  int percent() {
    return percent;
  }

  void percent(int other) {
    percent = other;
    wear();
  }

  private void wear() {
    boolean dark =
        appearance.get() == Appearance.SYSTEM
            ? system.dark().get()
            : appearance.get() == Appearance.DARK;
    wear(brand.in(dark).sheets(percent / 100.0));
    root.getStyleClass().remove(STILL);
    if (system.still().get()) {
      root.getStyleClass().add(STILL);
    }
  }

  /** Those of the program that are there already stay, and stay behind these. */
  private void wear(List<String> sheets) {
    int at = worn.isEmpty() ? 0 : Math.max(0, wardrobe.indexOf(worn.get(0)));
    List<String> all = new ArrayList<>(wardrobe);
    all.removeAll(worn);
    all.addAll(Math.min(at, all.size()), sheets);
    worn = sheets;
    wardrobe.setAll(all);
  }

  /**
   * The scene is its own. Style sheets of a node make JavaFX search all that has children for each
   * node that it gives its style for the first time, those of a scene do not: a thousand rows come
   * in half the time.
   */
  void ownsScene(Scene scene) {
    root.getStylesheets().removeAll(worn);
    worn = List.of();
    wardrobe = scene.getStylesheets();
    wear();
  }

  @Override
  public void close() {
    system.dark().removeListener(followed);
    system.still().removeListener(followed);
  }
}
