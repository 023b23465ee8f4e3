package dev.hydraui.tokens.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes documents of valid tokens of every type, with aliases, groups and all properties. */
final class RandomTokens {
  private static final String[] TYPES = {
    "color",
    "dimension",
    "fontFamily",
    "fontWeight",
    "duration",
    "cubicBezier",
    "number",
    "strokeStyle",
    "border",
    "transition",
    "shadow",
    "gradient",
    "typography"
  };
  private static final String[] SPACES = {"srgb", "display-p3", "rec2020", "xyz-d65"};

  private final Random random;
  private final Map<String, List<String>> paths = new HashMap<>();

  RandomTokens(Random random) {
    this.random = random;
  }

  String document(int tokens) {
    StringBuilder json = new StringBuilder("{\"$description\":\"all \\u00e4 \\\" \\n\"");
    for (int i = 0; i < tokens; i += 4) {
      String group = "g " + i;
      json.append(",\"").append(group).append("\":{\"$extensions\":{\"org.x\":[1,null,true]}");
      json.append(flip() ? ",\"$deprecated\":\"old\"" : "");
      for (int k = 0; k < 4; k++) {
        String type = TYPES[random.nextInt(TYPES.length)];
        String name = k == 0 ? "$root" : "t" + k;
        String path = group + "." + name;
        json.append(",\"").append(name).append("\":{\"$type\":\"").append(type);
        json.append("\",\"$value\":").append(part(type)).append(properties()).append('}');
        paths.computeIfAbsent(type, key -> new ArrayList<>()).add(path);
      }
      json.append('}');
    }
    return json.append('}').toString();
  }

  private String properties() {
    return (flip() ? ",\"$description\":\"d" + random.nextInt(9) + "\"" : "")
        + (flip() ? ",\"$deprecated\":" + flip() : "")
        + (flip() ? ",\"$extensions\":{\"a.b\":{\"c\":[1.50,{}]}}" : "");
  }

  private boolean flip() {
    return random.nextInt(4) == 0;
  }

  /** A value or, where there is such a token already, an alias. */
  private String part(String type) {
    List<String> known = paths.getOrDefault(type, List.of());
    return !known.isEmpty() && random.nextInt(3) == 0
        ? "\"{" + known.get(random.nextInt(known.size())) + "}\""
        : value(type);
  }

  private String number() {
    return random.nextBoolean() ? "" + random.nextInt(100) : random.nextInt(100) + ".250";
  }

  private String component() {
    return flip() ? "\"none\"" : "" + random.nextInt(1000) / 1000.0;
  }

  private String value(String type) {
    return switch (type) {
      case "color" ->
          "{\"colorSpace\":\"%s\",\"components\":[%s,%s,%s]%s%s}"
              .formatted(
                  SPACES[random.nextInt(SPACES.length)],
                  component(),
                  component(),
                  component(),
                  flip() ? ",\"alpha\":0.5" : "",
                  flip() ? ",\"hex\":\"#12aBc0\"" : "");
      case "dimension" ->
          "{\"value\":-%s,\"unit\":\"%s\"}".formatted(number(), flip() ? "rem" : "px");
      case "fontFamily" -> flip() ? "[\"A B\",\"serif\"]" : "\"Inter\"";
      case "fontWeight" -> flip() ? "\"bold\"" : "450";
      case "duration" -> "{\"value\":%s,\"unit\":\"%s\"}".formatted(number(), flip() ? "s" : "ms");
      case "cubicBezier" -> "[0.1,-2,1,%s]".formatted(number());
      case "number" -> number();
      case "strokeStyle" ->
          flip()
              ? "{\"dashArray\":[%s,%s],\"lineCap\":\"butt\"}"
                  .formatted(part("dimension"), part("dimension"))
              : "\"dashed\"";
      case "border" ->
          "{\"color\":%s,\"width\":%s,\"style\":%s}"
              .formatted(part("color"), part("dimension"), part("strokeStyle"));
      case "transition" ->
          "{\"duration\":%s,\"delay\":%s,\"timingFunction\":%s}"
              .formatted(part("duration"), part("duration"), part("cubicBezier"));
      case "shadow" -> flip() ? "[" + shadow() + "," + shadow() + "]" : shadow();
      case "gradient" -> "[" + stop() + "," + stop() + "]";
      default ->
          ("{\"fontFamily\":%s,\"fontSize\":%s,\"fontWeight\":%s,\"letterSpacing\":%s,"
                  + "\"lineHeight\":%s}")
              .formatted(
                  part("fontFamily"),
                  part("dimension"),
                  part("fontWeight"),
                  part("dimension"),
                  part("number"));
    };
  }

  private String shadow() {
    return "{\"color\":%s,\"offsetX\":%s,\"offsetY\":%s,\"blur\":{\"value\":4,\"unit\":\"px\"},"
            .formatted(part("color"), part("dimension"), part("dimension"))
        + "\"spread\":%s%s}".formatted(part("dimension"), flip() ? ",\"inset\":true" : "");
  }

  private String stop() {
    return "{\"color\":%s,\"position\":0.%d}".formatted(part("color"), random.nextInt(9));
  }
}
