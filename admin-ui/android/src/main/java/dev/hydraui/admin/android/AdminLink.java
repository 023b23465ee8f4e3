package dev.hydraui.admin.android;

import dev.hydraui.admin.WhichServer;
import java.util.Optional;

/**
 * What the admin is opened with: {@code hydra-admin:https://shop.example/admin/#contact/42}.
 *
 * @param server the address of a server's admin, ending with a slash
 * @param place where in it, or nothing for its start
 */
record AdminLink(String server, String place) {

  private static final String SCHEME = "hydra-admin:";

  /** The link that a text is, if it is one. */
  static Optional<AdminLink> of(String text) {
    if (!text.startsWith(SCHEME)) {
      return Optional.empty();
    }
    int sharp = text.indexOf('#');
    String server = text.substring(SCHEME.length(), sharp < 0 ? text.length() : sharp);
    String place = sharp < 0 ? "" : text.substring(sharp + 1);
    return WhichServer.address(server).map(address -> new AdminLink("" + address, place));
  }

  /** What {@link #of} reads. */
  String text() {
    return SCHEME + server + (place.isEmpty() ? "" : "#" + place);
  }
}
