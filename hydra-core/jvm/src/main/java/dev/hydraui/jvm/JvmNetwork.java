package dev.hydraui.jvm;

import dev.hydraui.capability.Platform;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Running;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Collections;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Tells whether there is a network: the JVM has no word when that changes, so it is looked at. */
public final class JvmNetwork {

  private static final long LOOK_MILLIS = 5_000;

  private JvmNetwork() {}

  /** Answers on the timers' thread, and at once on the one that asks. */
  public static Capabilities with(Timers timers) {
    return Capabilities.none()
        .with(Platform.Connectivity.class, (request, answer) -> watch(timers, answer));
  }

  private static Running watch(Timers timers, Consumer<Boolean> answer) {
    boolean[] last = {isOnline()};
    answer.accept(last[0]);
    Future<?> looking =
        timers.every(
            LOOK_MILLIS,
            () -> {
              boolean now = isOnline();
              if (now != last[0]) {
                last[0] = now;
                answer.accept(now);
              }
            });
    return () -> looking.cancel(false);
  }

  /** Whether some network beside the machine's own is there. */
  private static boolean isOnline() {
    try {
      for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
        if (each.isUp() && !each.isLoopback()) {
          return true;
        }
      }
      return false;
    } catch (SocketException unknown) {
      return true;
    }
  }
}
