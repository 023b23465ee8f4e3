package dev.hydraui.http;

import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.machine.Running;
import java.io.IOException;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;

/** Calls whose whole answer is wanted. */
final class Calls {

  private Calls() {}

  /** Sends it; nothing is answered once it has been stopped. */
  static Running begin(Call call, Consumer<? super HttpAnswer> answer) {
    boolean[] stopped = {false};
    call.enqueue(
        new Callback() {
          @Override
          public void onResponse(Call same, Response response) {
            HttpAnswer got;
            try (response) {
              got = Answers.of(response);
            } catch (IOException failure) {
              got = Answers.failed(failure);
            }
            tell(got);
          }

          @Override
          public void onFailure(Call same, IOException failure) {
            tell(Answers.failed(failure));
          }

          private void tell(HttpAnswer got) {
            synchronized (stopped) {
              if (stopped[0]) {
                return;
              }
            }
            answer.accept(got);
          }
        });
    return () -> {
      synchronized (stopped) {
        stopped[0] = true;
      }
      call.cancel();
    };
  }
}
