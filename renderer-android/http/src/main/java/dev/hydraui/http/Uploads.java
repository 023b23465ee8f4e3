package dev.hydraui.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hydraui.capability.FileText;
import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.capability.HttpAnswer.Cause;
import dev.hydraui.capability.Upload;
import dev.hydraui.capability.Upload.Delivery;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Running;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Sends and reads files that a person has chosen. */
final class Uploads {

  private static final String TYPE = "Content-Type";
  private static final int MOST_TEXT_BYTES = 64 * 1024 * 1024;

  private final OkHttpClient client;
  private final Addresses addresses;
  private final ChosenFiles files;

  private Uploads(OkHttpClient client, Addresses addresses, ChosenFiles files) {
    this.client = client;
    this.addresses = addresses;
    this.files = files;
  }

  static Capabilities with(OkHttpClient client, Addresses addresses, ChosenFiles files) {
    return Capabilities.none()
        .<Delivery, Upload>with(Upload.class, new Uploads(client, addresses, files)::start)
        .with(
            FileText.class,
            (request, answer) -> {
              Thread reading =
                  new Thread(
                      () -> answer.accept(files.find(request.handle()).flatMap(Uploads::text)),
                      "hydra file");
              reading.setDaemon(true);
              reading.start();
              return Running.NOTHING;
            });
  }

  private static Optional<String> text(ChosenFiles.OneFile file) {
    try (InputStream in = file.open()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      byte[] part = new byte[8192];
      for (int count = in.read(part); count >= 0; count = in.read(part)) {
        bytes.write(part, 0, count);
        if (bytes.size() > MOST_TEXT_BYTES) {
          return Optional.empty();
        }
      }
      return Optional.of(new String(bytes.toByteArray(), UTF_8));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private Running start(Upload upload, Consumer<Delivery> answer) {
    Call call;
    try {
      call = client.newCall(request(upload, answer));
    } catch (IllegalArgumentException refused) {
      answer.accept(
          new Delivery.Ended(new HttpAnswer.Failure(Cause.REFUSED, "" + refused.getMessage())));
      return Running.NOTHING;
    }
    return Calls.begin(call, got -> answer.accept(new Delivery.Ended(got)));
  }

  private Request request(Upload upload, Consumer<Delivery> answer) {
    Optional<ChosenFiles.OneFile> file = files.find(upload.handle());
    if (!file.isPresent()) {
      throw new IllegalArgumentException("no file is known as " + upload.handle());
    }
    Request.Builder request =
        new Request.Builder()
            .url(addresses.of(upload.uri()))
            .method(
                upload.method(),
                new CountedBody(file.get(), percent -> answer.accept(new Delivery.Sent(percent))));
    upload.headers().forEach(request::header);
    if (upload.headers().keySet().stream().noneMatch(TYPE::equalsIgnoreCase)) {
      request.header(TYPE, file.get().mediaType());
    }
    return request.build();
  }
}
