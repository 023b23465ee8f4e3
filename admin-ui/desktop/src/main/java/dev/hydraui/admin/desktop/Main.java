package dev.hydraui.admin.desktop;

import java.net.URI;
import java.util.Optional;
import javafx.application.Application;

/** {@code hydra desktop URL [PLACE]}: opens the admin of a server in a window. */
public final class Main {

  private static final int WRONG_USE = 2;

  private Main() {}

  public static void main(String[] arguments) {
    boolean fits = arguments.length == 1 || arguments.length == 2;
    Optional<URI> server = fits ? address(arguments[0]) : Optional.empty();
    if (server.isEmpty()) {
      System.err.println(
          "hydra: which server? Name the address of its admin, as http://127.0.0.1:7070/admin/,"
              + " and a place in it if you like, as contact/42");
      System.exit(WRONG_USE);
    }
    String place = arguments.length == 2 ? arguments[1] : "";
    Application.launch(AdminProgram.class, "" + server.get(), place);
  }

  /** An address of http or https as a folder; nothing if the text is none. */
  static Optional<URI> address(String text) {
    try {
      URI uri = URI.create(text.endsWith("/") ? text : text + "/");
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}
