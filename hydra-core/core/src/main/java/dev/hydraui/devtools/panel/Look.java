package dev.hydraui.devtools.panel;

import dev.hydraui.json.Json;
import dev.hydraui.json.JsonBoolean;
import dev.hydraui.json.JsonException;
import dev.hydraui.json.JsonNumber;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonString;

/**
 * How a panel is looked at.
 *
 * @param open whether more than its button is shown
 * @param dock where it stands
 * @param percent how much of its width the moments have
 * @param part what is shown beside the moments
 * @param listed how many moments are listed at most
 * @param render the number of the drawing that is shown; {@link #LATEST} for the last
 * @param pace how long each moment is shown when they are played, in milliseconds
 */
public record Look(
    boolean open, Dock dock, int percent, Part part, int listed, int render, int pace) {

  /** The last drawing, whichever it is. */
  public static final int LATEST = -1;

  /** What can be shown beside the moments. */
  public enum Part {
    MOMENT,
    DRAWING,
    FAILURES,
    LOG
  }

  static final int PAGE = 100;

  static final Look FIRST = new Look(false, Dock.BOTTOM, 35, Part.MOMENT, PAGE, LATEST, 500);

  /** What of it is kept for the next time. */
  String toText() {
    return Json.write(
        JsonObject.builder()
            .put("open", JsonBoolean.of(open))
            .put("dock", new JsonString(dock.name()))
            .put("percent", JsonNumber.of(percent))
            .build());
  }

  /** This look as it was kept; as it is where the text is none of {@link #toText}. */
  Look as(String text) {
    try {
      JsonObject kept = Json.parse(text).asObject();
      boolean side = kept.string("dock").equals(Dock.SIDE.name());
      return new Look(
          kept.bool("open"),
          side ? Dock.SIDE : Dock.BOTTOM,
          kept.integer("percent"),
          part,
          listed,
          render,
          pace);
    } catch (JsonException none) {
      return this;
    }
  }

  Look open(boolean now) {
    return new Look(now, dock, percent, part, listed, render, pace);
  }

  Look dock(Dock now) {
    return new Look(open, now, percent, part, listed, render, pace);
  }

  Look percent(int now) {
    return new Look(open, dock, now, part, listed, render, pace);
  }

  Look part(Part now) {
    return new Look(open, dock, percent, now, listed, render, pace);
  }

  Look listed(int now) {
    return new Look(open, dock, percent, part, now, render, pace);
  }

  Look render(int now) {
    return new Look(open, dock, percent, part, listed, now, pace);
  }

  Look pace(int now) {
    return new Look(open, dock, percent, part, listed, render, now);
  }
}
