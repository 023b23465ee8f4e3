package dev.hydraui.tokens.platform.android;

import dev.hydraui.tokens.platform.Output;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A {@code res} folder. */
final class Folder {
  private static final String TOOLS = "xmlns:tools=\"http://schemas.android.com/tools\"";

  private final String path;
  private final Output output;

  Folder(String path, Output output) {
    this.path = path;
    this.output = output;
  }

  /**
   * Writes resources.
   *
   * @param qualifier empty, or such as {@code -night}
   * @param names gives the resources, and those that they refer to, their names
   */
  void write(Collection<Resource> resources, String qualifier, UnaryOperator<String> names) {
    Map<String, StringBuilder> values = new LinkedHashMap<>();
    for (Resource resource : resources) {
      String name = names.apply(resource.name());
      String xml = resource.xml(names);
      String file;
      if (resource.kind().file.isEmpty()) {
        file = path + "/" + resource.kind().type + qualifier + "/" + name + ".xml";
        output.file(file, xml);
      } else {
        file = path + "/values" + qualifier + "/" + resource.kind().file + ".xml";
        StringBuilder text = values.computeIfAbsent(file, key -> new StringBuilder());
        text.append(Xml.comment(resource.token())).append(xml);
      }
      output.origin(file, name, resource.token());
    }
    values.forEach((file, text) -> output.file(file, resources(text)));
  }

  /** Writes a file of values. */
  void values(String name, CharSequence elements) {
    output.file(path + "/values/" + name + ".xml", resources(elements));
  }

  private static String resources(CharSequence elements) {
    return Xml.HEAD + "<resources " + TOOLS + ">\n" + elements + "</resources>\n";
  }
}
