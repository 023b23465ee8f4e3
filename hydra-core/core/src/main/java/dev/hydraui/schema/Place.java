package dev.hydraui.schema;

import dev.hydraui.json.JsonPointer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where a value is, cheap to make on the way down; becomes a pointer only when one is needed. */
record Place(Place parent, String token) {

  static final Place ROOT = new Place(null, "");

  Place child(String name) {
    return new Place(this, name);
  }

  Place child(int index) {
    return new Place(this, "" + index);
  }

  JsonPointer pointer() {
    List<String> tokens = new ArrayList<>();
    for (Place place = this; place.parent != null; place = place.parent) {
      tokens.add(place.token);
    }
    Collections.reverse(tokens);
    return new JsonPointer(tokens);
  }
}
