package dev.hydraui.examples.desktop;

import java.util.Arrays;
import java.util.List;
import javafx.application.Application;

/** {@code hydra desktop EXAMPLE}: runs one of the examples in a window. */
public final class Main {

  private static final List<String> EXAMPLES = List.of("counter", "todomvc", "sevenguis");
  private static final int NO_SCREEN = 1;
  private static final int WRONG_USE = 2;

  private Main() {}

  public static void main(String[] arguments) {
    try {
      run(arguments);
    } catch (UnsupportedOperationException nowhere) {
      System.err.println("hydra: there is no screen to show it on: " + nowhere.getMessage());
      System.exit(NO_SCREEN);
    }
  }

  private static void run(String[] arguments) {
    switch (arguments.length == 1 ? arguments[0] : "") {
      case "counter" -> CounterDesktop.main(arguments);
      case "todomvc" -> TodoDesktop.main(arguments);
      case "sevenguis" -> Application.launch(SevenGuisDesktop.class, arguments);
      default -> {
        System.err.println(
            "hydra: there is no example " + Arrays.toString(arguments) + "; there are " + EXAMPLES);
        System.exit(WRONG_USE);
      }
    }
  }
}
