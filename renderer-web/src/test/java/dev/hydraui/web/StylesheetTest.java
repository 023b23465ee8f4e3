package dev.hydraui.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What components look like is said in tokens alone. */
class StylesheetTest {
  private static final Pattern USED = Pattern.compile("var\\((--hydra-[a-z0-9-]+)\\)");
  private static final Pattern DECLARED = Pattern.compile("(--hydra-[a-z0-9-]+):");
  private static final Pattern LITERAL =
      Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsla?|oklch|oklab|lab|lch|light-dark)\\(");

  private static final Pattern CLASS = Pattern.compile("  \\.([a-z0-9-]+) \\{");

  private final String components = read("hydra.css");
  private final String tokens = read("tokens.css");

  @Test
  void usesNoTokenThatIsNotThere() {
    Set<String> missing = found(USED, components);
    assertTrue(missing.size() > 60, "tokens used: " + missing.size());
    missing.removeAll(found(DECLARED, tokens));
    missing.removeAll(found(DECLARED, components));
    assertEquals(Set.of(), missing);
  }

  @Test
  void hasNoColourOfItsOwn() {
    List<String> literals = LITERAL.matcher(components).results().map(MatchResult::group).toList();
    assertEquals(List.of(), literals);
  }

  @Test
  void givesAClassOneMeaning() {
    Map<String, Set<String>> layers = new TreeMap<>();
    String layer = "";
    for (String line : components.split("\n", -1)) {
      if (line.startsWith("@layer")) {
        layer = line;
      }
      // A rule for one class alone that holds everywhere: those for a width stand deeper.
      Matcher rule = CLASS.matcher(line);
      if (rule.matches() && !layer.contains("circumstances")) {
        layers.computeIfAbsent(rule.group(1), name -> new TreeSet<>()).add(layer);
      }
    }
    assertTrue(layers.size() > 100, "classes: " + layers.size());
    layers.values().removeIf(where -> where.size() == 1);
    assertEquals(Map.of(), layers);
  }

  private static Set<String> found(Pattern pattern, String css) {
    Set<String> found = new TreeSet<>();
    pattern.matcher(css).results().forEach(match -> found.add(match.group(1)));
    return found;
  }

  private static String read(String name) {
    try (InputStream in = StylesheetTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
