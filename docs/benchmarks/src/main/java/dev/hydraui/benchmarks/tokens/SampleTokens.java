package dev.hydraui.benchmarks.tokens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A brand of any size: components of ten tokens each, of which five refer to others, in chains of
 * up to four; borders, shadows and text whose parts are aliases. A dark scheme and a second brand
 * change some of them: four themes.
 *
 * @param folder holds {@code brand.resolver.json} and the files it names
 * @param tokens how many there are in every theme
 * @param base the files that hold in every theme
 */
public record SampleTokens(Path folder, int tokens, List<Path> base) {
  static final String DARK = "dark.tokens.json";
  static final String NOVA = "nova.tokens.json";

  private static final int IN_A_COMPONENT = 10;
  private static final int COMPONENTS_IN_A_FILE = 50;

  /** Writes the files of a brand with a multiple of ten tokens. */
  public static SampleTokens write(Path folder, int tokens) throws IOException {
    int components = tokens / IN_A_COMPONENT;
    Files.createDirectories(folder);
    List<Path> base = new ArrayList<>();
    for (int first = 0; first < components; first += COMPONENTS_IN_A_FILE) {
      List<String> members = new ArrayList<>();
      for (int i = first; i < Math.min(components, first + COMPONENTS_IN_A_FILE); i++) {
        members.add("\"part" + i + "\": " + component(i));
      }
      Path file = folder.resolve("base" + base.size() + ".tokens.json");
      base.add(Files.writeString(file, object(members)));
    }
    List<String> dark = new ArrayList<>();
    List<String> nova = new ArrayList<>();
    for (int i = 0; i < components; i++) {
      String part = "\"part" + i + "\": { \"color\": { \"$type\": \"color\", ";
      if (i % 2 == 0) {
        dark.add(part + "\"text\": { \"$value\": \"{part" + i + ".color.paper}\" } } }");
      }
      if (i % 3 == 0) {
        nova.add(part + "\"ink\": { \"$value\": " + color(i + 7) + " } } }");
      }
    }
    Files.writeString(folder.resolve(DARK), object(dark));
    Files.writeString(folder.resolve(NOVA), object(nova));
    Files.writeString(folder.resolve("brand.resolver.json"), resolver(base));
    return new SampleTokens(folder, components * IN_A_COMPONENT, List.copyOf(base));
  }

  /** Returns the resolver of the four themes. */
  public Path resolver() {
    return folder.resolve("brand.resolver.json");
  }

  /** Returns the file that only the two dark themes read. */
  public Path dark() {
    return folder.resolve(DARK);
  }

  private static String component(int i) {
    String own = "{part" + i + ".";
    String before = "{part" + Math.max(0, i - 1) + ".";
    return """
        {
          "color": { "$type": "color",
            "ink": { "$value": INK },
            "paper": { "$value": PAPER },
            "text": { "$value": "OWNcolor.ink}", "$description": "What is read first." },
            "soft": { "$value": "OWNcolor.text}" },
            "line": { "$value": "BEFOREcolor.soft}" } },
          "space": { "$type": "dimension",
            "small": { "$value": { "value": SMALL, "unit": "px" } },
            "gap": { "$value": "OWNspace.small}" } },
          "border": { "$type": "border",
            "$value": { "color": "OWNcolor.line}", "width": "OWNspace.gap}", "style": "solid" } },
          "shadow": { "$type": "shadow",
            "$value": { "color": "OWNcolor.soft}", "offsetX": { "value": 0, "unit": "px" },
              "offsetY": "OWNspace.small}", "blur": { "value": 8, "unit": "px" },
              "spread": { "value": 0, "unit": "px" } } },
          "heading": { "$type": "typography",
            "$value": { "fontFamily": ["Inter", "sans-serif"], "fontSize": "OWNspace.small}",
              "fontWeight": 600, "letterSpacing": { "value": 0, "unit": "px" }, "lineHeight": 1.4 } }
        }\
        """
        .replace("INK", color(i))
        .replace("PAPER", color(i + 3))
        .replace("SMALL", "" + (1 + i % 64))
        .replace("OWN", own)
        .replace("BEFORE", before);
  }

  private static String color(int i) {
    return "{ \"colorSpace\": \"srgb\", \"components\": ["
        + (i * 37 % 256) / 255.0
        + ", "
        + (i * 101 % 256) / 255.0
        + ", "
        + (i * 197 % 256) / 255.0
        + "] }";
  }

  private static String resolver(List<Path> base) {
    List<String> sources =
        base.stream().map(file -> "{ \"$ref\": \"" + file.getFileName() + "\" }").toList();
    return """
        {
          "version": "2025.10",
          "resolutionOrder": [
            { "type": "set", "name": "base", "sources": [SOURCES] },
            { "type": "modifier", "name": "brand", "default": "acme",
              "contexts": { "acme": [], "nova": [{ "$ref": "NOVA" }] } },
            { "type": "modifier", "name": "theme", "default": "light",
              "contexts": { "light": [], "dark": [{ "$ref": "DARK" }] } }
          ]
        }
        """
        .replace("SOURCES", String.join(", ", sources))
        .replace("NOVA", NOVA)
        .replace("DARK", DARK);
  }

  private static String object(List<String> members) {
    return "{\n" + String.join(",\n", members) + "\n}\n";
  }
}
