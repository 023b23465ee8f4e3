package dev.hydraui.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hydraui.capability.EventStream;
import dev.hydraui.capability.EventStream.Delivery;
import dev.hydraui.jvm.Reconnecting;
import dev.hydraui.jvm.Reconnecting.Told;
import dev.hydraui.jvm.Timers;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Running;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Locale;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Listens to streams of server-sent events. */
final class Streams {

  private static final int NO_CONTENT = 204;
  private static final int PIECE = 8192;

  private Streams() {}

  static Capabilities with(OkHttpClient client, Addresses addresses, Timers timers) {
    return Capabilities.none()
        .<Delivery, EventStream>with(
            EventStream.class,
            (request, answer) -> {
              HttpUrl url = addresses.of(request.uri());
              return Reconnecting.begin(
                  (lastId, told) -> connect(client, url, lastId, told), timers, answer);
            });
  }

  private static Running connect(OkHttpClient client, HttpUrl url, String lastId, Told told) {
    Request.Builder request = new Request.Builder().url(url).header("Accept", "text/event-stream");
    if (!lastId.isEmpty()) {
      request.header("Last-Event-ID", lastId);
    }
    Call call = client.newCall(request.build());
    call.enqueue(
        new Callback() {
          @Override
          public void onResponse(Call same, Response response) {
            try (response) {
              read(response, told);
            } catch (IOException lost) {
              told.lost(false);
              return;
            }
            told.lost(response.code() == NO_CONTENT);
          }

          @Override
          public void onFailure(Call same, IOException failure) {
            told.lost(false);
          }
        });
    return call::cancel;
  }

  private static void read(Response response, Told told) throws IOException {
    String type = response.header("Content-Type", "").toLowerCase(Locale.ROOT);
    if (response.code() != 200 || !type.startsWith("text/event-stream")) {
      return;
    }
    told.opened();
    // A character that comes in two pieces is read as one.
    try (Reader text = new InputStreamReader(response.body().byteStream(), UTF_8)) {
      char[] piece = new char[PIECE];
      for (int count = text.read(piece); count >= 0; count = text.read(piece)) {
        told.take(new String(piece, 0, count));
      }
    }
  }
}
