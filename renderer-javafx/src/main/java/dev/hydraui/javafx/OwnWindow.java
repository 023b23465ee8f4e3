package dev.hydraui.javafx;

import dev.hydraui.capability.Platform.Appearance;
import dev.hydraui.javafx.scene.Held;
import dev.hydraui.javafx.window.About;
import dev.hydraui.javafx.window.Leaving;
import dev.hydraui.javafx.window.WindowDoings;
import dev.hydraui.javafx.window.WindowKeys;
import dev.hydraui.javafx.window.WindowMemory;
import dev.hydraui.javafx.window.WindowMenu;
import dev.hydraui.javafx.window.WindowPlace;
import dev.hydraui.machine.Machine;
import dev.hydraui.message.WindowMessages;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** A window of a machine's own. On the JavaFX thread. */
final class OwnWindow<S, E> implements WindowDoings {

  private final Stage stage;
  private final Machine<S, E> machine;
  private final FxSettings settings;
  private final WindowMessages words;
  private final String name;
  private final FxMounted<S, E> mounted;
  private final Leaving leaving;
  private final About about;
  private final WindowMemory memory;
  private final EventHandler<WindowEvent> closing = this::closing;

  private OwnWindow(Stage stage, Machine<S, E> machine, FxSettings settings) {
    this.stage = stage;
    this.machine = machine;
    this.settings = settings;
    words = settings.words().window();
    name =
        settings.window().name().isEmpty()
            ? machine.getClass().getSimpleName()
            : settings.window().name();
    mounted = FxMounted.begin(machine, settings, Optional.of(stage));
    mounted.openBy(this::open);
    leaving = new Leaving(mounted.surface(), words);
    about = new About(mounted.surface());
    memory = new WindowMemory(settings.desktop().texts(), name);
  }

  static <S, E> FxMounted<S, E> show(Stage stage, Machine<S, E> machine, FxSettings settings) {
    OwnWindow<S, E> window = new OwnWindow<>(stage, machine, settings);
    window.show();
    return window.mounted;
  }

  private void show() {
    FxWindow wanted = settings.window();
    Scene scene = new Scene(mounted.root(), wanted.width(), wanted.height());
    mounted.dress().ownsScene(scene);
    WindowKeys.of(scene, this);
    if (wanted.menuBar()) {
      mounted.surface().head(WindowMenu.of(words, this, name));
    }
    boolean fresh = !stage.isShowing();
    stage.setScene(scene);
    if (fresh) {
      prepare(wanted);
    }
    if (stage.getTitle() == null || stage.titleProperty().isBound()) {
      stage
          .titleProperty()
          .bind(
              Bindings.when(mounted.pageTitle().isEmpty())
                  .then(name)
                  .otherwise(mounted.pageTitle()));
    }
    stage.addEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, closing);
    stage.setOnHidden(event -> closed());
    mounted.atEnd(() -> stage.removeEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, closing));
    stage.show();
    mounted.ownsScene();
  }

  /** What a stage has been given already stays so. */
  private void prepare(FxWindow wanted) {
    stage.setMinWidth(Math.max(stage.getMinWidth(), FxWindow.LEAST));
    stage.setMinHeight(Math.max(stage.getMinHeight(), FxWindow.LEAST));
    if (stage.getIcons().isEmpty()) {
      stage.getIcons().addAll(wanted.icons());
    }
    if (wanted.remembered()) {
      Optional<WindowPlace> last = memory.last();
      if (Double.isNaN(stage.getWidth()) && Double.isNaN(stage.getX())) {
        last.ifPresent(place -> memory.restore(stage, place));
      }
      last.ifPresent(place -> percent(place.percent()));
      memory.look().ifPresent(mounted.appearance()::set);
      memory.follow(stage, this::percent);
    }
  }

  private void closed() {
    mounted.close();
    Held.closed();
  }

  private void closing(WindowEvent event) {
    if (!event.isConsumed() && mounted.navigation().isGuarded()) {
      event.consume();
      leaving.ask(stage::hide);
    }
  }

  @Override
  public void openAnother() {
    open("");
  }

  private void open(String address) {
    settings.window().another().orElse(this::openAlike).accept(address);
  }

  private void openAlike(String address) {
    Stage other = new Stage();
    if (!stage.titleProperty().isBound()) {
      other.setTitle(stage.getTitle());
    }
    other.getIcons().setAll(stage.getIcons());
    show(other, machine, settings.address(address).appearance(appearance()));
  }

  @Override
  public void close() {
    WindowEvent request = new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
    stage.fireEvent(request);
  }

  @Override
  public void quit() {
    for (Window window : List.copyOf(Window.getWindows())) {
      if (window instanceof Stage) {
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
      }
    }
  }

  @Override
  public void back() {
    mounted.navigation().back();
  }

  @Override
  public void forward() {
    mounted.navigation().forward();
  }

  @Override
  public int percent() {
    return mounted.dress().percent();
  }

  @Override
  public void percent(int other) {
    mounted.dress().percent(other);
  }

  @Override
  public Appearance appearance() {
    return mounted.appearance().get();
  }

  @Override
  public void appearance(Appearance chosen) {
    mounted.appearance().set(chosen);
    if (settings.window().remembered()) {
      memory.look(chosen);
    }
  }

  @Override
  public boolean isFullScreen() {
    return stage.isFullScreen();
  }

  @Override
  public void fullScreen(boolean on) {
    stage.setFullScreen(on);
  }

  @Override
  public void about() {
    about.show(words, settings.words().close(), name, settings.window().version());
  }
}
