package dev.hydraui.javafx;

import dev.hydraui.javafx.capability.FxCapabilities;
import dev.hydraui.javafx.component.FxDrawers;
import dev.hydraui.javafx.scene.Drawers;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.message.English;
import dev.hydraui.message.Messages;
import java.net.URI;
import java.util.function.Consumer;

/**
 * How a machine is run and drawn.
 *
 * @param desktop what any machine can ask a desktop for
 * @param capabilities what this one can ask for beside that, or instead
 * @param address where its history begins: a deep link, or nothing
 * @param drawers what draws each component
 * @param words what components say themselves, and whether it is read from right to left
 * @param look its colours and sizes
 * @param ownThread whether the machine works on a thread of its own, so that no {@code update}
 *     holds up the window; else on JavaFX's
 * @param onFailure told what the machine, a capability or a drawer threw
 */
public record FxSettings(
    FxCapabilities desktop,
    Capabilities capabilities,
    String address,
    Drawers drawers,
    Messages words,
    Look look,
    boolean ownThread,
    Consumer<? super Throwable> onFailure) {

  private static final System.Logger LOG = System.getLogger("dev.hydraui.javafx");

  /**
   * Every capability of the desktop, without a server that relative addresses are relative to;
   * English, light, on JavaFX's thread; failures are logged.
   */
  public static FxSettings usual() {
    return new FxSettings(
        FxCapabilities.of("hydra", URI.create("")),
        Capabilities.none(),
        "",
        FxDrawers.all(),
        new English(),
        Look.LIGHT,
        false,
        failure -> LOG.log(System.Logger.Level.ERROR, "" + failure, failure));
  }

  public FxSettings desktop(FxCapabilities others) {
    return new FxSettings(
        others, capabilities, address, drawers, words, look, ownThread, onFailure);
  }

  public FxSettings capabilities(Capabilities others) {
    return new FxSettings(desktop, others, address, drawers, words, look, ownThread, onFailure);
  }

  public FxSettings address(String other) {
    return new FxSettings(desktop, capabilities, other, drawers, words, look, ownThread, onFailure);
  }

  public FxSettings drawers(Drawers others) {
    return new FxSettings(
        desktop, capabilities, address, others, words, look, ownThread, onFailure);
  }

  public FxSettings words(Messages others) {
    return new FxSettings(
        desktop, capabilities, address, drawers, others, look, ownThread, onFailure);
  }

  public FxSettings look(Look other) {
    return new FxSettings(
        desktop, capabilities, address, drawers, words, other, ownThread, onFailure);
  }

  public FxSettings ownThread(boolean own) {
    return new FxSettings(desktop, capabilities, address, drawers, words, look, own, onFailure);
  }

  public FxSettings onFailure(Consumer<? super Throwable> other) {
    return new FxSettings(desktop, capabilities, address, drawers, words, look, ownThread, other);
  }
}
