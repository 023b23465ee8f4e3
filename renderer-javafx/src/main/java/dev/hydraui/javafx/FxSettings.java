package dev.hydraui.javafx;

import dev.hydraui.capability.Platform.Appearance;
import dev.hydraui.javafx.capability.FxCapabilities;
import dev.hydraui.javafx.capability.SystemLook;
import dev.hydraui.javafx.component.FxDrawers;
import dev.hydraui.javafx.scene.Drawers;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.message.English;
import dev.hydraui.message.Messages;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;

/**
 * How a machine is run and drawn.
 *
 * @param desktop what any machine can ask a desktop for
 * @param capabilities what this one can ask for beside that, or instead
 * @param address where its history begins: a deep link, or nothing
 * @param drawers what draws each component
 * @param words what components say themselves, and whether it is read from right to left
 * @param brands the colours and sizes that a machine can choose from; it begins with the first
 * @param appearance light, dark or as the system is, until the machine or the person chooses
 * @param system what the person has set their system to
 * @param window what its window is like
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
    List<Brand> brands,
    Appearance appearance,
    SystemLook system,
    FxWindow window,
    boolean ownThread,
    Consumer<? super Throwable> onFailure) {

  private static final System.Logger LOG = System.getLogger("dev.hydraui.javafx");

  /**
   * @throws IllegalArgumentException if there is no brand
   */
  public FxSettings {
    brands = List.copyOf(brands);
    if (brands.isEmpty()) {
      throw new IllegalArgumentException("There is no brand to wear: name one at least");
    }
  }

  /**
   * Every capability of the desktop, without a server that relative addresses are relative to;
   * English, in Hydra's own colours, light or dark as the system is, on JavaFX's thread; failures
   * are logged.
   */
  public static FxSettings usual() {
    return new FxSettings(
        FxCapabilities.of("hydra", URI.create("")),
        Capabilities.none(),
        "",
        FxDrawers.all(),
        new English(),
        List.of(Brand.HYDRA, Brand.TIDE),
        Appearance.SYSTEM,
        SystemLook.present(),
        FxWindow.usual(),
        false,
        failure -> LOG.log(System.Logger.Level.ERROR, "" + failure, failure));
  }

  public FxSettings desktop(FxCapabilities others) {
    return new FxSettings(
        others,
        capabilities,
        address,
        drawers,
        words,
        brands,
        appearance,
        system,
        window,
        ownThread,
        onFailure);
  }

  public FxSettings capabilities(Capabilities others) {
    return new FxSettings(
        desktop,
        others,
        address,
        drawers,
        words,
        brands,
        appearance,
        system,
        window,
        ownThread,
        onFailure);
  }

  public FxSettings address(String other) {
    return new FxSettings(
        desktop,
        capabilities,
        other,
        drawers,
        words,
        brands,
        appearance,
        system,
        window,
        ownThread,
        onFailure);
  }

  public FxSettings drawers(Drawers others) {
    return new FxSettings(
        desktop,
        capabilities,
        address,
        others,
        words,
        brands,
        appearance,
        system,
        window,
        ownThread,
        onFailure);
  }

  public FxSettings words(Messages others) {
    return new FxSettings(
        desktop,
        capabilities,
        address,
        drawers,
        others,
        brands,
        appearance,
        system,
        window,
        ownThread,
        onFailure);
  }

  public FxSettings brands(Brand... others) {
    return new FxSettings(
        desktop,
        capabilities,
        address,
        drawers,
        words,
        List.of(others),
        appearance,
        system,
        window,
        ownThread,
        onFailure);
  }

  /** This look, in the light and in the dark. */
  public FxSettings look(Look always) {
    return brands(Brand.always(always));
  }

  public FxSettings appearance(Appearance other) {
    return new FxSettings(
        desktop,
        capabilities,
        address,
        drawers,
        words,
        brands,
        other,
        system,
        window,
        ownThread,
        onFailure);
  }

  public FxSettings system(SystemLook other) {
    return new FxSettings(
        desktop,
        capabilities,
        address,
        drawers,
        words,
        brands,
        appearance,
        other,
        window,
        ownThread,
        onFailure);
  }

  public FxSettings window(FxWindow other) {
    return new FxSettings(
        desktop,
        capabilities,
        address,
        drawers,
        words,
        brands,
        appearance,
        system,
        other,
        ownThread,
        onFailure);
  }

  public FxSettings ownThread(boolean own) {
    return new FxSettings(
        desktop,
        capabilities,
        address,
        drawers,
        words,
        brands,
        appearance,
        system,
        window,
        own,
        onFailure);
  }

  public FxSettings onFailure(Consumer<? super Throwable> other) {
    return new FxSettings(
        desktop,
        capabilities,
        address,
        drawers,
        words,
        brands,
        appearance,
        system,
        window,
        ownThread,
        other);
  }
}
