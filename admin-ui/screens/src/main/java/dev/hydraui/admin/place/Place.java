package dev.hydraui.admin.place;

import dev.hydraui.route.Location;
import dev.hydraui.route.Parameters;
import java.util.List;

/**
 * Where in the admin someone is. Addresses are relative to where it is mounted: {@code
 * contact?sort=-name}, {@code contact/new}, {@code contact/42}.
 */
public sealed interface Place {

  /** The start. */
  record Home() implements Place {}

  /** The list of an entity. */
  record Listing(String entity, Criteria criteria) implements Place {}

  /** A record that is to be created, with values for some of its fields. */
  record Creation(String entity, Parameters values) implements Place {}

  /** A record. */
  record Opened(String entity, String key) implements Place {}

  /** No place of the admin. */
  record Nowhere(String address) implements Place {}

  /** The word in place of a key that means a new record. */
  String NEW = "new";

  /** Stands before a key that is that word. */
  String KEY = "key";

  /** The place of an address. */
  static Place parse(String address) {
    Location location = Location.parse(address);
    List<String> path = location.path();
    if (path.isEmpty()) {
      return new Home();
    }
    String entity = path.get(0);
    if (path.size() == 1) {
      return new Listing(entity, Criteria.read(location.query()));
    }
    if (path.size() == 2) {
      return path.get(1).equals(NEW)
          ? new Creation(entity, location.query())
          : new Opened(entity, path.get(1));
    }
    if (path.size() == 3 && path.get(1).equals(KEY)) {
      return new Opened(entity, path.get(2));
    }
    return new Nowhere(address);
  }

  /** The name of the entity it is about; empty if it is about none. */
  default String entity() {
    return "";
  }

  /** Its address. */
  default String address() {
    if (this instanceof Listing listing) {
      return Location.of(listing.entity()).with(listing.criteria().address()).print();
    }
    if (this instanceof Creation creation) {
      return Location.of(creation.entity(), NEW).with(creation.values()).print();
    }
    if (this instanceof Opened opened) {
      boolean word = opened.key().equals(NEW);
      Location location =
          word
              ? Location.of(opened.entity(), KEY, NEW)
              : Location.of(opened.entity(), opened.key());
      return location.print();
    }
    return this instanceof Nowhere nowhere ? nowhere.address() : "";
  }
}
