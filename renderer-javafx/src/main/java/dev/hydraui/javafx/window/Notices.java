package dev.hydraui.javafx.window;

import dev.hydraui.capability.Platform;
import dev.hydraui.component.Tone;
import dev.hydraui.component.Ui;
import dev.hydraui.javafx.scene.Surface;
import dev.hydraui.message.WindowMessages;
import java.util.ArrayList;
import java.util.List;

/** What a person is told in the window, where their system tells nothing. On the JavaFX thread. */
public final class Notices {

  private final WindowMessages words;
  private final Layer layer;
  private List<Told> shown = List.of();
  private int count;

  private record Told(int number, String text) {}

  public Notices(Surface surface, WindowMessages words) {
    this.words = words;
    this.layer = new Layer(surface);
  }

  /** Tells it until the person dismisses it. */
  public void tell(Platform.Notify what) {
    count++;
    List<Told> more = new ArrayList<>(shown);
    more.add(new Told(count, whole(what)));
    show(more);
  }

  private void dismiss(Told what) {
    List<Told> rest = new ArrayList<>(shown);
    rest.remove(what);
    show(rest);
  }

  private void show(List<Told> all) {
    shown = all;
    if (all.isEmpty()) {
      layer.hide();
      return;
    }
    Ui<Runnable> ui = Ui.of();
    layer.show(
        ui.toasts(
            words.messages(),
            ui.each(
                all,
                Told::number,
                told ->
                    ui.toast(Tone.INFO, told.text()).onDismiss((Runnable) () -> dismiss(told)))));
  }

  private static String whole(Platform.Notify what) {
    return what.text().isEmpty() ? what.title() : what.title() + "\n" + what.text();
  }
}
