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
   * @param script the click's handlers
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
    private double script;
    private double rendering;

    Operation(int thread) {
      this.thread = thread;
    }

    void add(String name, JsonObject event) {
      double milliseconds = number(event, "dur") / 1000;
      if (name.equals("EventDispatch") && isClick(event)) {
        script += milliseconds;
      } else if (RENDERING.contains(name)) {
        rendering += milliseconds;
      }
    }

    private static boolean isClick(JsonObject event) {
      JsonObject data = event.getAsJsonObject("args").getAsJsonObject("data");
      return data != null && data.get("type").getAsString().equals("click");
    }

    Cost cost() {
      return new Cost(script, script + rendering);
    }
  }
}
