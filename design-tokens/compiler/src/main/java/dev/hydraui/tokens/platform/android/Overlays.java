package dev.hydraui.tokens.platform.android;

import dev.hydraui.tokens.name.Words;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Makes theme attributes that stand for resources, and styles that say for which. */
final class Overlays {
  private final Map<String, Set<String>> formats = new LinkedHashMap<>();

  /** Adds an attribute for each resource. */
  void attributes(Collection<Resource> resources) {
    for (Resource resource : resources) {
      formats
          .computeIfAbsent(resource.name(), name -> new LinkedHashSet<>())
          .addAll(resource.kind().formats);
    }
  }

  /** Returns the elements that declare the attributes. */
  String attributes() {
    StringBuilder text = new StringBuilder();
    formats.forEach(
        (name, accepted) -> {
          text.append("    <attr name=\"").append(name).append("\" format=\"");
          text.append(String.join("|", accepted)).append("\" />\n");
        });
    return text.toString();
  }

  /**
   * Returns the style that sets the attributes of some resources.
   *
   * @param brand the words of its name, none for the default
   * @param names those under which the resources are
   */
  static String style(
      List<String> brand, Collection<Resource> resources, UnaryOperator<String> names) {
    StringBuilder text = new StringBuilder("    <style name=\"ThemeOverlay.Tokens");
    text.append(brand.isEmpty() ? "\" parent=\"\"" : "." + Words.pascal(brand) + '"').append(">\n");
    for (Resource resource : resources) {
      text.append("        <item name=\"").append(resource.name()).append("\">");
      text.append(resource.reference(names.apply(resource.name()))).append("</item>\n");
    }
    return text.append("    </style>\n").toString();
  }
}
