package dev.hydraui.javafx.capability;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** The text of an answer, up to a size that a program can hold. */
final class LimitedText implements BodySubscriber<String> {

  private static final int MOST_BYTES = 64 * 1024 * 1024;
  private static final String CHARSET = "charset=";

  private final BodySubscriber<String> text;
  private Flow.Subscription subscription;
  private long bytes;

  private LimitedText(Charset charset) {
    text = BodySubscribers.ofString(charset);
  }

  static LimitedText of(ResponseInfo response) {
    return new LimitedText(charset(response.headers().firstValue("Content-Type").orElse("")));
  }

  /** As the header says; UTF-8 where it says nothing that is known here. */
  static Charset charset(String type) {
    int at = type.toLowerCase(Locale.ROOT).indexOf(CHARSET);
    if (at < 0) {
      return StandardCharsets.UTF_8;
    }
    String rest = type.substring(at + CHARSET.length());
    int end = rest.indexOf(';');
    String name = (end < 0 ? rest : rest.substring(0, end)).replace("\"", "").trim();
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return StandardCharsets.UTF_8;
    }
  }

  @Override
  public CompletionStage<String> getBody() {
    return text.getBody();
  }

  @Override
  public void onSubscribe(Flow.Subscription begun) {
    subscription = begun;
    text.onSubscribe(begun);
  }

  @Override
  public void onNext(List<ByteBuffer> pieces) {
    for (ByteBuffer piece : pieces) {
      bytes += piece.remaining();
    }
    if (bytes > MOST_BYTES) {
      subscription.cancel();
      text.onError(new TooLongException());
    } else {
      text.onNext(pieces);
    }
  }

  @Override
  public void onError(Throwable failure) {
    text.onError(failure);
  }

  @Override
  public void onComplete() {
    text.onComplete();
  }

  /** More came than a program can hold. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1;

    TooLongException() {
      super("the answer is longer than " + MOST_BYTES / (1024 * 1024) + " MiB");
    }
  }
}
