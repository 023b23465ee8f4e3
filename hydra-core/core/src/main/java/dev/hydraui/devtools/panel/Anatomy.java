package dev.hydraui.devtools.panel;

import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Takes values apart, so that a person can look into them. */
public final class Anatomy {

  /** For where records cannot be taken apart: they are shown as their text. */
  public static final Anatomy PLAIN = new Anatomy(value -> Optional.empty());

  private final Function<Object, Optional<Parts>> records;

  /**
   * @param records the parts of a record, where the platform knows them; nothing for other values
   */
  public Anatomy(Function<Object, Optional<Parts>> records) {
    this.records = records;
  }

  /** What a value is made of; nothing for one that is shown as a whole. */
  Optional<Parts> of(Object value) {
    if (value instanceof JsonObject object) {
      return Optional.of(members(object.members()));
    }
    if (value instanceof JsonArray array) {
      return Optional.of(items(array.items()));
    }
    if (value instanceof Map<?, ?> map) {
      return Optional.of(members(map));
    }
    if (value instanceof List<?> list) {
      return Optional.of(items(list));
    }
    if (value instanceof Collection<?> collection) {
      return Optional.of(items(new ArrayList<>(collection)));
    }
    return records.apply(value);
  }

  private static Parts members(Map<?, ?> members) {
    List<String> names = new ArrayList<>();
    for (Object name : members.keySet()) {
      names.add("" + name);
    }
    // An empty map and an empty list are as good as one another to look at.
    return new Parts("", names, new ArrayList<>(members.values()));
  }

  private static Parts items(List<?> items) {
    return new Parts("", List.of(), items);
  }
}
