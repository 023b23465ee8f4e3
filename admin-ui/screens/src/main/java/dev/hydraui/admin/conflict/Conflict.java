package dev.hydraui.admin.conflict;

import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonValue;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A record that someone else has changed while it was being edited.
 *
 * @param base as it was when the person began
 * @param mine what the person has changed
 * @param theirs as it is now
 * @param sides which version to keep, by field; a field that both have changed has none until the
 *     person decides
 */
public record Conflict(
    DataRecord base, JsonObject mine, DataRecord theirs, Map<String, Side> sides) {

  /** Whose value to keep. */
  public enum Side {
    MINE,
    THEIRS
  }

  /** Finds what differs; what only one side has changed is kept. */
  public static Conflict of(Entity entity, DataRecord base, JsonObject mine, DataRecord theirs) {
    Map<String, Side> sides = new LinkedHashMap<>();
    Conflict conflict = new Conflict(base, mine, theirs, sides);
    for (Field field : conflict.fields(entity)) {
      boolean iHave = mine.has(field.name());
      boolean theyHave = !theirs.value(field.name()).equals(base.value(field.name()));
      if (iHave != theyHave) {
        sides.put(field.name(), iHave ? Side.MINE : Side.THEIRS);
      }
    }
    return conflict;
  }

  /** The fields whose versions differ. */
  public List<Field> fields(Entity entity) {
    List<Field> fields = new ArrayList<>();
    for (Field field : entity.fields()) {
      if (!mine(field).equals(theirs.value(field.name()))) {
        fields.add(field);
      }
    }
    return fields;
  }

  /** The person's version of a value. */
  public JsonValue mine(Field field) {
    return mine.get(field.name()).orElse(base.value(field.name()));
  }

  /** How many fields the person still has to decide. */
  public int open(Entity entity) {
    int open = 0;
    for (Field field : fields(entity)) {
      open += sides.containsKey(field.name()) ? 0 : 1;
    }
    return open;
  }

  /** The conflict after a choice; other events leave it as it is. */
  public Conflict chosen(Entity entity, ConflictEvent event) {
    Map<String, Side> more = new LinkedHashMap<>(sides);
    if (event instanceof ConflictEvent.Choose choose) {
      for (Side side : Side.values()) {
        if (side.name().equals(choose.side())) {
          more.put(choose.field(), side);
        }
      }
    }
    if (event instanceof ConflictEvent.ChooseAll all) {
      for (Field field : fields(entity)) {
        boolean onlyTheirs = all.side() == Side.MINE && !mine.has(field.name());
        if (!onlyTheirs) {
          more.put(field.name(), all.side());
        }
      }
    }
    return new Conflict(base, mine, theirs, more);
  }

  /** The values of the person's that are to be kept over the other version. */
  public JsonObject kept(Entity entity) {
    JsonObject.Builder kept = JsonObject.builder();
    for (Field field : fields(entity)) {
      if (sides.get(field.name()) == Side.MINE) {
        kept.put(field.name(), mine(field));
      }
    }
    return kept.build();
  }
}
