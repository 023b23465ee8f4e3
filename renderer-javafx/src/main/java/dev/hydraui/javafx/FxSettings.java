package dev.hydraui.javafx;

import dev.hydraui.javafx.component.FxDrawers;
import dev.hydraui.javafx.scene.Drawers;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.message.English;
import dev.hydraui.message.Messages;
import java.util.function.Consumer;

/**
 * How a machine is run and drawn.
 *
 * @param capabilities what the machine can ask for
 * @param drawers what draws each component
 * @param words what components say themselves, and whether it is read from right to left
 * @param look its colours and sizes
 * @param ownThread whether the machine works on a thread of its own, so that no {@code update}
 *     holds up the window; else on JavaFX's
 * @param onFailure told what the machine, a capability or a drawer threw
 */
public record FxSettings(
    Capabilities capabilities,
    Drawers drawers,
    Messages words,
    Look look,
    boolean ownThread,
    Consumer<? super Throwable> onFailure) {

  private static final System.Logger LOG = System.getLogger("dev.hydraui.javafx");

  /** No capability yet; English, light, on JavaFX's thread; failures are logged. */
  public static FxSettings usual() {
    return new FxSettings(
        Capabilities.none(),
        FxDrawers.all(),
        new English(),
        Look.LIGHT,
        false,
        failure -> LOG.log(System.Logger.Level.ERROR, "" + failure, failure));
  }

  public FxSettings capabilities(Capabilities others) {
    return new FxSettings(others, drawers, words, look, ownThread, onFailure);
  }

  public FxSettings drawers(Drawers others) {
    return new FxSettings(capabilities, others, words, look, ownThread, onFailure);
  }

  public FxSettings words(Messages others) {
    return new FxSettings(capabilities, drawers, others, look, ownThread, onFailure);
  }

  public FxSettings look(Look other) {
    return new FxSettings(capabilities, drawers, words, other, ownThread, onFailure);
  }

  public FxSettings ownThread(boolean own) {
    return new FxSettings(capabilities, drawers, words, look, own, onFailure);
  }

  public FxSettings onFailure(Consumer<? super Throwable> other) {
    return new FxSettings(capabilities, drawers, words, look, ownThread, other);
  }
}
