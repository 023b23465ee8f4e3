package dev.hydraui.javafx.capability;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** Reads bytes as UTF-8 as they come; a character may come in two pieces. */
final class TextPieces implements Flow.Subscriber<List<ByteBuffer>> {

  private final Consumer<String> take;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);

  private ByteBuffer left = ByteBuffer.allocate(0);

  TextPieces(Consumer<String> take) {
    this.take = take;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> pieces) {
    for (ByteBuffer piece : pieces) {
      ByteBuffer bytes = ByteBuffer.allocate(left.remaining() + piece.remaining());
      bytes.put(left).put(piece).flip();
      CharBuffer text = CharBuffer.allocate(bytes.remaining());
      decoder.decode(bytes, text, false);
      left = bytes;
      take.accept(text.flip().toString());
    }
  }

  @Override
  public void onError(Throwable failure) {}

  @Override
  public void onComplete() {}
}
