package dev.hydraui.tokens.platform.swift;

import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.code.Decimals;
import dev.hydraui.tokens.platform.code.Shade;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.value.Color;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes colours for Xcode: by light and dark, and by the gamut of the screen. */
final class AssetCatalog {
  private static final String INFO =
      """
        "info" : {
          "author" : "xcode",
          "version" : 1
        }
      }
      """;
  private static final String DARK =
      """
            "appearances" : [
              {
                "appearance" : "luminosity",
                "value" : "dark"
              }
            ],
      """;

  private final String path;
  private final Output output;

  /** The names of colours by those of their folders, where case does not matter everywhere. */
  private final Map<String, String> folders = new HashMap<>();

  AssetCatalog(String path, Output output) {
    this.path = path;
    this.output = output;
    output.file(path + "/Contents.json", "{\n" + INFO);
  }

  /** Adds a colour; of two with the same name, of which it is told elsewhere, the first only. */
  void color(String name, Color light, Color dark, Token token) {
    String other = folders.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
    if (other != null) {
      if (!name.equals(other)) {
        String message = token.path() + " becomes " + name + ", another " + other;
        output.problem(
            Problem.error("name-collision", token.at(), message + ", which are one file in Xcode")
                .hint("Rename one of them."));
      }
      return;
    }
    List<String> entries = new ArrayList<>();
    Shade day = Shade.of(light);
    Shade night = Shade.of(dark);
    boolean wide = day.p3().isPresent() || night.p3().isPresent();
    entries(day, "", wide, entries);
    if (!light.equals(dark)) {
      entries(night, DARK, wide, entries);
    }
    String file = path + "/" + name + ".colorset/Contents.json";
    output.file(file, "{\n  \"colors\" : [\n" + String.join(",\n", entries) + "\n  ],\n" + INFO);
    output.origin(file, name, token);
  }

  private static void entries(Shade shade, String appearances, boolean wide, List<String> entries) {
    entries.add(entry(appearances, wide ? "sRGB" : "", srgb(shade)));
    if (wide) {
      entries.add(
          entry(appearances, "display-P3", shade.p3().isPresent() ? p3(shade) : srgb(shade)));
    }
  }

  private static String entry(String appearances, String gamut, String color) {
    return "    {\n"
        + appearances
        + color
        + (gamut.isEmpty() ? "" : "      \"display-gamut\" : \"" + gamut + "\",\n")
        + "      \"idiom\" : \"universal\"\n    }";
  }

  private static String srgb(Shade shade) {
    return color("srgb", shade, channel(shade, 0), channel(shade, 1), channel(shade, 2));
  }

  private static String p3(Shade shade) {
    List<String> components =
        shade.p3().orElseThrow().stream().map(c -> Decimals.of(c, 5)).toList();
    return color("display-p3", shade, components.get(0), components.get(1), components.get(2));
  }

  private static String channel(Shade shade, int index) {
    return "0x" + shade.hex(index);
  }

  private static String color(String space, Shade shade, String red, String green, String blue) {
    return """
              "color" : {
                "color-space" : "SPACE",
                "components" : {
                  "alpha" : "ALPHA",
                  "blue" : "BLUE",
                  "green" : "GREEN",
                  "red" : "RED"
                }
              },
        """
        .replace("SPACE", space)
        .replace("ALPHA", Decimals.of(shade.alpha(), 5))
        .replace("BLUE", blue)
        .replace("GREEN", green)
        .replace("RED", red);
  }
}
