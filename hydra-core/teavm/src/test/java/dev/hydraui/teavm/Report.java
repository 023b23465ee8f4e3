package dev.hydraui.teavm;

import java.lang.reflect.Array;
import org.teavm.jso.JSBody;

/** The side of a test run that is compiled too: runs one test after the other, tells the page. */
public final class Report {
  private Report() {}

  /** One test; everything it throws is its failure. */
  @FunctionalInterface
  public interface Body {
    void run() throws Throwable;
  }

  /** Called once, before the first test. */
  public static void begin() {
    // TeaVM 0.15 can fail on Enum.valueOf unless this is reachable.
    Array.newInstance(Object.class, 0);
  }

  public static void run(String test, Body body) {
    started(test);
    try {
      body.run();
      ended("");
    } catch (Throwable failure) {
      ended(describe(failure));
    }
  }

  private static String describe(Throwable failure) {
    StringBuilder text = new StringBuilder();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      text.append(text.length() == 0 ? "" : "\ncaused by ").append(cause);
    }
    return text.toString();
  }

  @JSBody(params = "test", script = "window.hydraTests.push({test: test, failure: null});")
  private static native void started(String test);

  @JSBody(
      params = "failure",
      script = "window.hydraTests[window.hydraTests.length - 1].failure = failure;")
  private static native void ended(String failure);
}
