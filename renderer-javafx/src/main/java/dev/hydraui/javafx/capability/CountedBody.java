package dev.hydraui.javafx.capability;

import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** A body that tells how far it is: every whole percent once. */
record CountedBody(BodyPublisher body, Consumer<Integer> sent) implements BodyPublisher {

  @Override
  public long contentLength() {
    return body.contentLength();
  }

  @Override
  public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
    body.subscribe(new Counting(subscriber));
  }

  private final class Counting implements Flow.Subscriber<ByteBuffer> {
    private final Flow.Subscriber<? super ByteBuffer> subscriber;
    private long bytes;
    private int told;

    Counting(Flow.Subscriber<? super ByteBuffer> subscriber) {
      this.subscriber = subscriber;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscriber.onSubscribe(subscription);
    }

    @Override
    public void onNext(ByteBuffer piece) {
      bytes += piece.remaining();
      subscriber.onNext(piece);
      tell(contentLength() > 0 ? (int) (bytes * 100 / contentLength()) : 100);
    }

    private void tell(int percent) {
      if (percent > told) {
        told = percent;
        sent.accept(percent);
      }
    }

    @Override
    public void onError(Throwable failure) {
      subscriber.onError(failure);
    }

    @Override
    public void onComplete() {
      tell(100);
      subscriber.onComplete();
    }
  }
}
