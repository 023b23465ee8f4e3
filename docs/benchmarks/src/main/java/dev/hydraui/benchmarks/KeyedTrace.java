package dev.hydraui.benchmarks;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the browser's own trace says of the operations that ran while it was taken. */
final class KeyedTrace {

  /** What measure.js marks: an operation begins or ends on the page of that name. */
  private static final String BEGIN = "begin ";

  private static final String END = "end ";

  private static final Set<String> RENDERING =
      Set.of("UpdateLayoutTree", "Layout", "PrePaint", "Paint", "Layerize", "Commit");

  private KeyedTrace() {}

  /**
   * One operation, in milliseconds on the page's main thread.
   *
   * @param script the event's handlers, and what they left to microtasks, timers and frames
   * @param total the same, and style, layout, paint and commit of the frames behind it
   */
  record Cost(double script, double total) {}

  /** The operations between the pages' marks, by the page's name, in the order they ran. */
  static Map<String, List<Cost>> read(byte[] trace) {
    List<JsonObject> events = new ArrayList<>();
    for (JsonElement element :
        JsonParser.parseString(new String(trace, StandardCharsets.UTF_8))
            .getAsJsonObject()
            .getAsJsonArray("traceEvents")) {
      events.add(element.getAsJsonObject());
    }
    events.sort(Comparator.comparingDouble(event -> number(event, "ts")));
    Map<Integer, Operation> running = new HashMap<>();
    Map<String, List<Cost>> costs = new HashMap<>();
    for (JsonObject event : events) {
      String name = event.get("name").getAsString();
      int process = event.get("pid").getAsInt();
      Operation operation = running.get(process);
      if (name.startsWith(BEGIN)) {
        running.put(process, new Operation(event.get("tid").getAsInt()));
      } else if (operation != null && name.startsWith(END)) {
        running.remove(process);
        String page = name.substring(END.length());
        costs.computeIfAbsent(page, none -> new ArrayList<>()).add(operation.cost());
      } else if (operation != null && operation.thread == event.get("tid").getAsInt()) {
        operation.add(name, event);
      }
    }
    return costs;
  }

  private static double number(JsonObject event, String member) {
    return event.has(member) ? event.get(member).getAsDouble() : 0;
  }

  private static final class Operation {
    private final int thread;
    private final Span script = new Span();
    private final Span total = new Span();

    Operation(int thread) {
      this.thread = thread;
    }

    void add(String name, JsonObject event) {
      if (isScript(name, event)) {
        script.add(event);
        total.add(event);
      } else if (RENDERING.contains(name)) {
        total.add(event);
      }
    }

    /** Whether a page's program runs in it; measure.js and Playwright, around it, do not count. */
    private static boolean isScript(String name, JsonObject event) {
      return switch (name) {
        case "EventDispatch", "RunMicrotasks" -> true;
        case "FunctionCall" ->
            urlOf(event).startsWith("http") && !urlOf(event).endsWith("measure.js");
        default -> false;
      };
    }

    private static String urlOf(JsonObject event) {
      JsonObject data = event.getAsJsonObject("args").getAsJsonObject("data");
      return data != null && data.has("url") ? data.get("url").getAsString() : "";
    }

    Cost cost() {
      return new Cost(script.milliseconds, total.milliseconds);
    }
  }

  /** Time in events, which come by their beginnings: what is inside another counts once. */
  private static final class Span {
    private double end;
    private double milliseconds;

    void add(JsonObject event) {
      double begin = Math.max(end, number(event, "ts"));
      end = Math.max(end, number(event, "ts") + number(event, "dur"));
      milliseconds += Math.max(0, end - begin) / 1000;
    }
  }
}
