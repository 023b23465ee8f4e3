package dev.hydraui.admin.desktop;

import dev.hydraui.admin.WhichServer;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;

/** {@code hydra-admin [URL [PLACE]]}: opens the admin of a server in a window. */
public final class Main {

  private static final int NOTHING_SHOWN = 1;
  private static final int WRONG_USE = 2;

  private static final String USAGE =
      """
      Usage: hydra-admin [URL [PLACE]]

        URL             the address of a server's admin, as http://127.0.0.1:7070/admin/;
                        without it, the window asks for one
        PLACE           a place in it to begin at, as contact/42
        --until-drawn   end when the first screen is drawn, and say when it was: to measure a start
        --help          this text
        --version       the version
      """;

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), System.out, System.err));
  }

  /** Does what is asked, until the window is closed; how that went, as the process's exit code. */
  static int run(List<String> arguments, PrintStream out, PrintStream err) {
    List<String> named = new ArrayList<>(arguments);
    if (named.contains("--help") || named.contains("-h")) {
      out.print(USAGE);
      return 0;
    }
    if (named.contains("--version")) {
      out.println("Hydra Admin " + Version.OF_THIS);
      return 0;
    }
    boolean untilDrawn = named.remove(AdminProgram.UNTIL_DRAWN);
    Optional<String> wrong = wrong(named, untilDrawn);
    if (wrong.isPresent()) {
      err.println("hydra-admin: " + wrong.get() + " (hydra-admin --help says more)");
      return WRONG_USE;
    }
    try {
      Application.launch(AdminProgram.class, arguments.toArray(String[]::new));
      return 0;
    } catch (RuntimeException failure) {
      err.println("hydra-admin: no window can be shown: " + reason(failure));
      return NOTHING_SHOWN;
    }
  }

  private static Optional<String> wrong(List<String> named, boolean untilDrawn) {
    Optional<String> option = named.stream().filter(word -> word.startsWith("-")).findFirst();
    if (option.isPresent()) {
      return Optional.of("there is no option " + option.get() + ".");
    }
    if (named.size() > 2) {
      return Optional.of("an address and a place are expected, but there is a third word too.");
    }
    if (named.isEmpty()) {
      return untilDrawn ? Optional.of("which server is to be drawn?") : Optional.empty();
    }
    return WhichServer.address(named.get(0)).isPresent()
        ? Optional.empty()
        : Optional.of(
            "\"" + named.get(0) + "\" is no address, as http://127.0.0.1:7070/admin/ is one.");
  }

  /** What lies below it all, in one line. */
  private static String reason(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return ("" + (cause.getMessage() == null ? cause : cause.getMessage())).replaceAll("\\s+", " ");
  }
}
