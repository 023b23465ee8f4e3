package dev.hydraui.javafx.capability;

import dev.hydraui.capability.Download;
import dev.hydraui.javafx.scene.LastFolder;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Running;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Puts files where the person wants them. */
final class FxDownload {

  private final Supplier<HttpClient> client;
  private final URI base;
  private final Function<String, Optional<Path>> choose;

  private FxDownload(
      Supplier<HttpClient> client, URI base, Function<String, Optional<Path>> choose) {
    this.client = client;
    this.base = base;
    this.choose = choose;
  }

  /**
   * The downloads of a window.
   *
   * @param choose asks on JavaFX's thread where a file of this name is to be; nothing if nowhere
   */
  static Capabilities with(
      Supplier<HttpClient> client, URI base, Function<String, Optional<Path>> choose) {
    FxDownload download = new FxDownload(client, base, choose);
    return Capabilities.none()
        .with(Download.Text.class, download::text)
        .with(Download.From.class, download::from);
  }

  /** Asks with the system's own dialog. */
  static Function<String, Optional<Path>> asking(Window window) {
    return name -> {
      FileChooser chooser = new FileChooser();
      chooser.setInitialFileName(name);
      LastFolder.begin(chooser);
      Optional<File> chosen = Optional.ofNullable(chooser.showSaveDialog(window));
      chosen.ifPresent(LastFolder::chosen);
      return chosen.map(File::toPath);
    };
  }

  private Running text(Download.Text request, Consumer<Boolean> answer) {
    FxThread.run(
        () -> {
          Optional<Path> path = choose.apply(request.fileName());
          answer.accept(path.isPresent() && written(path.get(), request.text()));
        });
    return Running.NOTHING;
  }

  private static boolean written(Path path, String text) {
    try {
      Files.write(path, text.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (IOException failure) {
      return false;
    }
  }

  private Running from(Download.From request, Consumer<Boolean> answer) {
    CompletableFuture<Boolean> done = new CompletableFuture<>();
    CompletableFuture<?> unused = done.thenAccept(answer);
    FxThread.run(
        () ->
            choose
                .apply(request.fileName())
                .ifPresentOrElse(
                    path -> fetch(request.uri(), path, done), () -> done.complete(false)));
    return () -> done.cancel(true);
  }

  /** What is there stays until the new file is whole. */
  private void fetch(String uri, Path path, CompletableFuture<Boolean> done) {
    Path part = path.resolveSibling(path.getFileName() + ".part");
    CompletableFuture<HttpResponse<Path>> exchange;
    try {
      HttpRequest request = HttpRequest.newBuilder(base.resolve(uri)).build();
      exchange = client.get().sendAsync(request, HttpResponse.BodyHandlers.ofFile(part));
    } catch (IllegalArgumentException unreadable) {
      done.complete(false);
      return;
    }
    CompletableFuture<?> unused = done.whenComplete((kept, failure) -> exchange.cancel(true));
    CompletableFuture<?> unusedToo =
        exchange.whenComplete(
            (response, failure) -> {
              boolean whole = failure == null && response.statusCode() / 100 == 2;
              done.complete(settled(part, path, whole));
            });
  }

  private static boolean settled(Path part, Path path, boolean whole) {
    try {
      if (whole) {
        Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.deleteIfExists(part);
      }
      return whole;
    } catch (IOException failure) {
      return false;
    }
  }
}
