package dev.hydraui.javafx.capability;

import dev.hydraui.capability.Platform;
import dev.hydraui.jvm.Folders;
import dev.hydraui.jvm.JvmClock;
import dev.hydraui.jvm.JvmNetwork;
import dev.hydraui.jvm.KeptTexts;
import dev.hydraui.jvm.Timers;
import dev.hydraui.jvm.WindowHistory;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Running;
import java.io.File;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.stage.Stage;

/**
 * What a desktop can be asked for: {@code dev.hydraui.capability} without the history of a window,
 * which is {@link WindowHistory}'s.
 */
public final class FxCapabilities {

  private HttpClient client;
  private final Timers timers = new Timers();
  private final URI base;
  private final KeptTexts texts;
  private Predicate<Platform.Notify> teller;

  /**
   * The capabilities of an application.
   *
   * @param base what relative addresses are relative to
   * @param folder where it keeps its texts
   */
  public FxCapabilities(URI base, Path folder) {
    this.base = base;
    this.texts = new KeptTexts(folder.toFile(), FxCapabilities::replace);
    this.teller = Notifier.ofThisSystem("" + folder.getFileName());
  }

  /**
   * The capabilities of an application whose texts are kept where the system keeps those of
   * applications of this name.
   */
  public static FxCapabilities of(String application, URI base) {
    return new FxCapabilities(base, Folders.data(application).toPath());
  }

  private static void replace(File fresh, File place) throws IOException {
    Files.move(fresh.toPath(), place.toPath(), StandardCopyOption.REPLACE_EXISTING);
  }

  /** The client keeps a thread from its first request on. */
  private synchronized HttpClient client() {
    if (client == null) {
      client =
          HttpClient.newBuilder()
              .followRedirects(HttpClient.Redirect.NORMAL)
              .cookieHandler(new CookieManager())
              .build();
    }
    return client;
  }

  /** What needs no window. From any thread. */
  public Capabilities all() {
    return FxHttpRequest.with(this::client, base, timers)
        .with(FxEventStream.with(this::client, base, timers))
        .with(FxUpload.with(this::client, base))
        .with(texts.capabilities())
        .with(JvmClock.with(timers))
        .with(FxClipboard.all())
        .with(JvmNetwork.with(timers));
  }

  /** All, for a machine in a window. */
  public Capabilities of(Stage stage) {
    return all()
        .with(FxDownload.with(this::client, base, FxDownload.asking(stage)))
        .with(FxPlatform.of(stage));
  }

  /**
   * From now on this tells a person what they are to be told elsewhere than in the window, and
   * answers whether it could.
   *
   * @param teller called on a thread of its own
   */
  public FxCapabilities tellBy(Predicate<Platform.Notify> teller) {
    this.teller = teller;
    return this;
  }

  /**
   * What tells a person something.
   *
   * @param otherwise what is done, on JavaFX's thread, where the system tells nothing
   */
  public Capabilities telling(Consumer<Platform.Notify> otherwise) {
    return Capabilities.none()
        .with(
            Platform.Notify.class,
            (request, answer) -> {
              Thread asking =
                  new Thread(() -> tell(request, otherwise, answer), "hydra notification");
              asking.setDaemon(true);
              asking.start();
              return Running.NOTHING;
            });
  }

  private void tell(
      Platform.Notify what, Consumer<Platform.Notify> otherwise, Consumer<Boolean> answer) {
    if (!teller.test(what)) {
      FxThread.run(() -> otherwise.accept(what));
    }
    answer.accept(true);
  }

  /** What the application keeps. */
  public KeptTexts texts() {
    return texts;
  }

  /** Where an address relative to the server leads; nothing where there is no server. */
  public Optional<String> beside(String address) {
    try {
      URI whole = base.resolve(address);
      return whole.isAbsolute() ? Optional.of("" + whole) : Optional.empty();
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /** Opens an address in the person's browser, or the program they have for it. */
  public static boolean browse(String uri) {
    return Browse.open(uri);
  }
}
