package dev.hydraui.android.libraries;

import dev.hydraui.android.libraries.Coordinates.Module;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What a published pom says of its module.
 *
 * @param packaging {@code aar} or {@code jar}
 * @param needs what it needs in order to run
 * @param atLeast which version of a module it wants, where that module is there at all
 */
record Pom(String packaging, List<Coordinates> needs, Map<Module, String> atLeast) {

  private static final Set<String> RUNNING = Set.of("", "compile", "runtime");

  /**
   * Reads a published pom: versions are written out in it, or managed or named in the same file.
   *
   * @throws IllegalArgumentException naming the file, if it is no pom or has no version for a need
   */
  static Pom read(Path file) {
    try {
      Element project =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(file.toFile())
              .getDocumentElement();
      return new Pom(packaging(project), needs(project), managed(project));
    } catch (IOException
        | SAXException
        | ParserConfigurationException
        | IllegalArgumentException wrong) {
      throw new IllegalArgumentException(file + ": " + wrong.getMessage(), wrong);
    }
  }

  private static String packaging(Element project) {
    // The older ones that are bundles and the like have a jar.
    return text(project, "packaging").equals("aar") ? "aar" : "jar";
  }

  private static List<Coordinates> needs(Element project) {
    Map<Module, String> managed = managed(project);
    List<Coordinates> needs = new ArrayList<>();
    for (Element dependency : dependencies(project)) {
      if (RUNNING.contains(text(dependency, "scope"))
          && !text(dependency, "optional").equals("true")) {
        Module module = module(dependency);
        String own = named(text(dependency, "version"), project);
        String version = own.isEmpty() ? managed.getOrDefault(module, "") : exact(own);
        if (version.isEmpty() || version.startsWith("$")) {
          throw new IllegalArgumentException("no version for " + module);
        }
        needs.add(new Coordinates(module, version));
      }
    }
    return needs;
  }

  /** What a property of the same file stands for. */
  private static String named(String version, Element project) {
    return version.startsWith("${") && version.endsWith("}")
        ? child(project, "properties")
            .map(all -> text(all, version.substring(2, version.length() - 1)))
            .orElse("")
        : version;
  }

  private static Map<Module, String> managed(Element project) {
    Map<Module, String> managed = new LinkedHashMap<>();
    child(project, "dependencyManagement")
        .ifPresent(
            management -> {
              for (Element dependency : dependencies(management)) {
                String version = text(dependency, "version");
                if (!text(dependency, "scope").equals("import") && !version.startsWith("$")) {
                  managed.put(module(dependency), exact(version));
                }
              }
            });
    return managed;
  }

  /** The version that {@code [1.2]} allows; of wider ranges none is known to work. */
  private static String exact(String version) {
    if (!version.startsWith("[") && !version.startsWith("(")) {
      return version;
    }
    if (!version.endsWith("]") || version.startsWith("(") || version.contains(",")) {
      throw new IllegalArgumentException("cannot choose a version out of " + version);
    }
    return version.substring(1, version.length() - 1);
  }

  private static Module module(Element dependency) {
    return new Module(text(dependency, "groupId"), text(dependency, "artifactId"));
  }

  private static List<Element> dependencies(Element within) {
    return child(within, "dependencies")
        .map(list -> children(list, "dependency"))
        .orElse(List.of());
  }

  private static String text(Element within, String name) {
    return child(within, name).map(found -> found.getTextContent().strip()).orElse("");
  }

  private static Optional<Element> child(Element within, String name) {
    return children(within, name).stream().findFirst();
  }

  private static List<Element> children(Element within, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = within.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }
}
