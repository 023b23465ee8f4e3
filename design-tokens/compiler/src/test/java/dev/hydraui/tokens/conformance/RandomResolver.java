package dev.hydraui.tokens.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes resolvers of a few numbers that contexts change, and that refer to each other. */
final class RandomResolver {
  private static final int TOKENS = 6;

  private final List<Integer> contexts = new ArrayList<>();
  private final String document;

  RandomResolver(Random random) {
    StringBuilder json = new StringBuilder("{\"version\":\"2025.10\",\"resolutionOrder\":[");
    json.append("{\"type\":\"set\",\"name\":\"s\",\"sources\":[").append(tokens(random, TOKENS));
    json.append("]}");
    int modifiers = 1 + random.nextInt(3);
    for (int m = 0; m < modifiers; m++) {
      contexts.add(2 + random.nextInt(2));
      json.append(",{\"type\":\"modifier\",\"name\":\"m" + m + "\",\"default\":\"c0\",");
      json.append("\"contexts\":{");
      for (int c = 0; c < contexts.get(m); c++) {
        json.append(c == 0 ? "" : ",").append("\"c" + c + "\":[");
        json.append(tokens(random, random.nextInt(3))).append(']');
      }
      json.append("}}");
    }
    document = json.append("]}").toString();
  }

  /** A token refers to later ones only, so that there are no circles. */
  private static String tokens(Random random, int count) {
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < count; i++) {
      int token = count == TOKENS ? i : random.nextInt(TOKENS);
      boolean alias = token < TOKENS - 1 && random.nextBoolean();
      String value =
          alias
              ? "\"{g.t" + (token + 1 + random.nextInt(TOKENS - 1 - token)) + "}\""
              : "" + random.nextInt(3);
      String entry = "\"t" + token + "\":{\"$type\":\"number\",\"$value\":" + value + "}";
      if (json.indexOf("\"t" + token + "\"") < 0) {
        json.append(json.length() == 1 ? "" : ",").append(entry);
      }
    }
    return "{\"g\":" + json + "}}";
  }

  String document() {
    return document;
  }

  List<Map<String, String>> allInputs() {
    List<Map<String, String>> inputs = new ArrayList<>();
    inputs.add(Map.of());
    for (int m = 0; m < contexts.size(); m++) {
      List<Map<String, String>> longer = new ArrayList<>();
      for (Map<String, String> input : inputs) {
        for (int c = 0; c < contexts.get(m); c++) {
          Map<String, String> chosen = new HashMap<>(input);
          chosen.put("m" + m, "c" + c);
          longer.add(chosen);
        }
      }
      inputs.clear();
      inputs.addAll(longer);
    }
    return inputs;
  }
}
