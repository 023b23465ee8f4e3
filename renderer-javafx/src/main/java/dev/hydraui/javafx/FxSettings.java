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

/** How a machine is run and drawn. */
public final class FxSettings {

  private static final System.Logger LOG = System.getLogger("dev.hydraui.javafx");

  private FxCapabilities desktop;
  private Capabilities capabilities;
  private String address;
  private Drawers drawers;
  private Messages words;
  private List<Brand> brands;
  private Appearance appearance;
  private SystemLook system;
  private FxWindow window;
  private boolean ownThread;
  private Consumer<? super Throwable> onFailure;

  private FxSettings() {}

  /**
   * Every capability of the desktop, without a server that relative addresses are relative to;
   * English, in Hydra's own colours, light or dark as the system is, on JavaFX's thread; failures
   * are logged.
   */
  public static FxSettings usual() {
    FxSettings usual = new FxSettings();
    usual.desktop = FxCapabilities.of("hydra", URI.create(""));
    usual.capabilities = Capabilities.none();
    usual.address = "";
    usual.drawers = FxDrawers.all();
    usual.words = new English();
    usual.brands = List.of(Brand.HYDRA, Brand.TIDE);
    usual.appearance = Appearance.SYSTEM;
    usual.system = SystemLook.present();
    usual.window = FxWindow.usual();
    usual.ownThread = false;
    usual.onFailure = failure -> LOG.log(System.Logger.Level.ERROR, "" + failure, failure);
    return usual;
  }

  private FxSettings with(Consumer<FxSettings> change) {
    FxSettings other = new FxSettings();
    other.desktop = desktop;
    other.capabilities = capabilities;
    other.address = address;
    other.drawers = drawers;
    other.words = words;
    other.brands = brands;
    other.appearance = appearance;
    other.system = system;
    other.window = window;
    other.ownThread = ownThread;
    other.onFailure = onFailure;
    change.accept(other);
    return other;
  }

  /** What any machine can ask a desktop for. */
  public FxCapabilities desktop() {
    return desktop;
  }

  public FxSettings desktop(FxCapabilities value) {
    return with(it -> it.desktop = value);
  }

  /** What this one can ask for beside that, or instead. */
  public Capabilities capabilities() {
    return capabilities;
  }

  public FxSettings capabilities(Capabilities value) {
    return with(it -> it.capabilities = value);
  }

  /** Where its history begins: a deep link, or nothing. */
  public String address() {
    return address;
  }

  public FxSettings address(String value) {
    return with(it -> it.address = value);
  }

  /** What draws each component. */
  public Drawers drawers() {
    return drawers;
  }

  public FxSettings drawers(Drawers value) {
    return with(it -> it.drawers = value);
  }

  /** What components say themselves, and whether it is read from right to left. */
  public Messages words() {
    return words;
  }

  public FxSettings words(Messages value) {
    return with(it -> it.words = value);
  }

  /** The colours and sizes that a machine can choose from; it begins with the first. */
  public List<Brand> brands() {
    return brands;
  }

  /**
   * @throws IllegalArgumentException if there is none
   */
  public FxSettings brands(Brand... others) {
    if (others.length == 0) {
      throw new IllegalArgumentException("There is no brand to wear: name one at least");
    }
    return with(it -> it.brands = List.of(others));
  }

  /** This look, in the light and in the dark. */
  public FxSettings look(Look always) {
    return brands(Brand.always(always));
  }

  /** Light, dark or as the system is, until the machine or the person chooses. */
  public Appearance appearance() {
    return appearance;
  }

  public FxSettings appearance(Appearance value) {
    return with(it -> it.appearance = value);
  }

  /** What the person has set their system to. */
  public SystemLook system() {
    return system;
  }

  public FxSettings system(SystemLook value) {
    return with(it -> it.system = value);
  }

  /** What its window is like. */
  public FxWindow window() {
    return window;
  }

  public FxSettings window(FxWindow value) {
    return with(it -> it.window = value);
  }

  /**
   * Whether the machine works on a thread of its own, so that no {@code update} holds up the
   * window; else on JavaFX's.
   */
  public boolean ownThread() {
    return ownThread;
  }

  public FxSettings ownThread(boolean value) {
    return with(it -> it.ownThread = value);
  }

  /** Told what the machine, a capability or a drawer threw. */
  public Consumer<? super Throwable> onFailure() {
    return onFailure;
  }

  public FxSettings onFailure(Consumer<? super Throwable> value) {
    return with(it -> it.onFailure = value);
  }
}
