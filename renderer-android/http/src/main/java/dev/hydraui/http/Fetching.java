package dev.hydraui.http;

import dev.hydraui.machine.Running;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;

/** Writes what comes, however long it is. */
final class Fetching {

  private static final int PIECE = 16 * 1024;
  private static final int PATIENCE_SECONDS = 20;

  private Fetching() {}

  static Running begin(
      OkHttpClient client,
      Addresses addresses,
      String uri,
      OutputStream sink,
      Consumer<Boolean> done) {
    Call call;
    try {
      call = client.newCall(new Request.Builder().url(addresses.of(uri)).build());
    } catch (IllegalArgumentException refused) {
      end(sink, false, done);
      return Running.NOTHING;
    }
    call.enqueue(
        new Callback() {
          @Override
          public void onResponse(Call same, Response response) {
            boolean whole;
            try (response) {
              whole = response.isSuccessful() && written(response, sink);
            }
            end(sink, whole, done);
          }

          @Override
          public void onFailure(Call same, IOException failure) {
            end(sink, false, done);
          }
        });
    return call::cancel;
  }

  static Optional<byte[]> bytes(OkHttpClient client, Addresses addresses, String uri, int most) {
    try {
      Call call = client.newCall(new Request.Builder().url(addresses.of(uri)).build());
      call.timeout().timeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
      try (Response response = call.execute()) {
        BufferedSource source = response.body().source();
        return response.isSuccessful() && !source.request(most + 1L)
            ? Optional.of(source.readByteArray())
            : Optional.empty();
      }
    } catch (IOException | IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static boolean written(Response response, OutputStream sink) {
    try (InputStream in = response.body().byteStream()) {
      byte[] piece = new byte[PIECE];
      for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
        sink.write(piece, 0, count);
      }
      return true;
    } catch (IOException lost) {
      return false;
    }
  }

  /** What could not be written to its end is not whole. */
  private static void end(OutputStream sink, boolean whole, Consumer<Boolean> done) {
    boolean closed;
    try {
      sink.close();
      closed = true;
    } catch (IOException full) {
      closed = false;
    }
    done.accept(whole && closed);
  }
}
