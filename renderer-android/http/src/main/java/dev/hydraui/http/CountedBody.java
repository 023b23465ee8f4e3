package dev.hydraui.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;

/** A body that tells how far it is: every whole percent once. */
final class CountedBody extends RequestBody {

  private static final int PIECE = 16 * 1024;

  private final ChosenFiles.OneFile file;
  private final Consumer<Integer> sent;
  private int told;

  CountedBody(ChosenFiles.OneFile file, Consumer<Integer> sent) {
    this.file = file;
    this.sent = sent;
  }

  /** It stands among the headers. */
  @Override
  public MediaType contentType() {
    return null;
  }

  @Override
  public long contentLength() {
    return file.size();
  }

  /** It is sent once, however it ends. */
  @Override
  public boolean isOneShot() {
    return true;
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    long size = file.size();
    long bytes = 0;
    byte[] piece = new byte[PIECE];
    try (InputStream in = file.open()) {
      for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
        sink.write(piece, 0, count);
        sink.emitCompleteSegments();
        bytes += count;
        if (size > 0) {
          tell((int) Math.min(99, bytes * 100 / size));
        }
      }
    }
    sink.flush();
    tell(100);
  }

  private void tell(int percent) {
    if (percent > told) {
      told = percent;
      sent.accept(percent);
    }
  }
}
