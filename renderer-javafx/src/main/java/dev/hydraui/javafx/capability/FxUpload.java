package dev.hydraui.javafx.capability;

import dev.hydraui.capability.FileText;
import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.capability.HttpAnswer.Cause;
import dev.hydraui.capability.Upload;
import dev.hydraui.capability.Upload.Delivery;
import dev.hydraui.javafx.scene.ChosenFiles;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Running;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Sends and reads files that a person has chosen. */
final class FxUpload {

  private static final String TYPE = "Content-Type";

  private final Supplier<HttpClient> client;
  private final URI base;

  private FxUpload(Supplier<HttpClient> client, URI base) {
    this.client = client;
    this.base = base;
  }

  static Capabilities with(Supplier<HttpClient> client, URI base) {
    return Capabilities.none()
        .<Delivery, Upload>with(Upload.class, new FxUpload(client, base)::start)
        .with(
            FileText.class,
            (request, answer) -> {
              answer.accept(ChosenFiles.find(request.handle()).flatMap(FxUpload::text));
              return Running.NOTHING;
            });
  }

  private static Optional<String> text(Path file) {
    try {
      return Optional.of(Files.readString(file));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private Running start(Upload upload, Consumer<Delivery> answer) {
    CompletableFuture<HttpResponse<String>> exchange;
    try {
      HttpRequest request = request(upload, percent -> answer.accept(new Delivery.Sent(percent)));
      exchange = client.get().sendAsync(request, LimitedText::of);
    } catch (FileNotFoundException | IllegalArgumentException refused) {
      answer.accept(
          new Delivery.Ended(new HttpAnswer.Failure(Cause.REFUSED, "" + refused.getMessage())));
      return Running.NOTHING;
    }
    CompletableFuture<?> unused =
        exchange.whenComplete(
            (response, failure) -> {
              if (!(failure instanceof CancellationException)) {
                answer.accept(
                    new Delivery.Ended(
                        failure == null
                            ? FxHttpRequest.answer(response)
                            : FxHttpRequest.failed(failure)));
              }
            });
    return () -> exchange.cancel(true);
  }

  private HttpRequest request(Upload upload, Consumer<Integer> sent) throws FileNotFoundException {
    Optional<Path> file = ChosenFiles.find(upload.handle());
    if (!file.isPresent()) {
      throw new FileNotFoundException("no file is known as " + upload.handle());
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(upload.uri()))
            .method(
                upload.method(),
                new CountedBody(HttpRequest.BodyPublishers.ofFile(file.get()), sent));
    upload.headers().forEach(request::header);
    if (upload.headers().keySet().stream().noneMatch(TYPE::equalsIgnoreCase)) {
      request.header(TYPE, type(file.get()));
    }
    return request.build();
  }

  private static String type(Path file) {
    try {
      String type = Files.probeContentType(file);
      return type == null ? "application/octet-stream" : type;
    } catch (IOException unreadable) {
      return "application/octet-stream";
    }
  }
}
