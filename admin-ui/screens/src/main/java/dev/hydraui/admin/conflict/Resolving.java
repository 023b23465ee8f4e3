package dev.hydraui.admin.conflict;

import dev.hydraui.schema.Entity;

/** What the person's choices do to a conflict. */
public final class Resolving {

  private Resolving() {}

  /** The conflict after a choice; other events leave it as it is. */
  public static Conflict choose(Conflict conflict, Entity entity, ConflictEvent event) {
    if (event instanceof ConflictEvent.ChooseAll all) {
      return conflict.chooseAll(entity, all.side());
    }
    if (event instanceof ConflictEvent.Choose choose) {
      for (Conflict.Side side : Conflict.Side.values()) {
        if (side.name().equals(choose.side())) {
          return conflict.choose(choose.field(), side);
        }
      }
    }
    return conflict;
  }
}
