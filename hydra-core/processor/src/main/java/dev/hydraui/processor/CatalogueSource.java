package dev.hydraui.processor;

import java.util.List;

/**
 * The catalogue of a package: a class that lists the types, JSON for tools, Markdown for people.
 */
final class CatalogueSource {

  private static final String JSON_VALUE = "dev.hydraui.json.JsonValue";

  private CatalogueSource() {}

  static String java(String packageName, List<ComponentModel> components) {
    StringBuilder types = new StringBuilder();
    for (ComponentModel component : components) {
      types.append(types.length() == 0 ? "" : ",").append("\n          ");
      types.append(component.simpleName()).append("Type.TYPE");
    }
    return "package "
        + packageName
        + ";\n\n/** The components of this package. Derived from their records. */\n"
        + "public final class Catalogue {\n\n"
        + "  private Catalogue() {}\n\n"
        + "  /** Every component's type, by name. */\n"
        + "  public static java.util.List<dev.hydraui.node.ComponentCodec<?>> types() {\n"
        + "    return java.util.List.of("
        + types
        + ");\n  }\n}\n";
  }

  /** For each component what it is, and its properties, events and children as a JSON Schema. */
  static String json(List<ComponentModel> components) {
    StringBuilder out = new StringBuilder("{\n  \"components\": {");
    String separator = "";
    for (ComponentModel component : components) {
      out.append(separator).append("\n    ").append(quote(component.wireName()));
      out.append(": {\n      \"description\": ").append(quote(component.doc()));
      out.append(",\n      \"children\": ").append(component.hasChildren());
      out.append(",\n      \"properties\": {").append(members(component, Property.Role.VALUE));
      out.append("},\n      \"events\": {").append(members(component, Property.Role.EVENT));
      out.append("}\n    }");
      separator = ",";
    }
    return out.append("\n  }\n}\n").toString();
  }

  /** A page of documentation, with a section for each component. */
  static String markdown(String packageName, List<ComponentModel> components) {
    StringBuilder out = new StringBuilder("# The components of `" + packageName + "`\n\n");
    out.append("One record each. This page is derived from their doc comments.\n");
    for (ComponentModel component : components) {
      out.append("\n## ").append(component.simpleName()).append("\n\n");
      out.append(component.doc()).append("\n");
      if (!component.properties().isEmpty()) {
        out.append("\n| name | type | meaning |\n|---|---|---|\n");
      }
      for (Property property : component.properties()) {
        out.append("| `").append(property.name()).append("` | ").append(typeOf(property));
        out.append(" | ").append(property.doc()).append(" |\n");
      }
    }
    return out.toString();
  }

  private static String typeOf(Property property) {
    String optional = property.optional() ? ", optional" : "";
    return switch (property.role()) {
      case CHILDREN -> "children";
      case EVENT ->
          "event" + (property.hasPayload() ? " with " + nameOf(property.shape()) : "") + optional;
      case VALUE -> nameOf(property.shape()) + optional;
    };
  }

  private static String nameOf(Shape shape) {
    if (shape instanceof Shape.Many many) {
      return "list of " + nameOf(many.item());
    }
    if (shape instanceof Shape.Maybe maybe) {
      return nameOf(maybe.value());
    }
    if (shape instanceof Shape.Simple simple) {
      return simple.boxed().equals(JSON_VALUE) ? "JSON" : simple.boxed();
    }
    return shape.java().substring(shape.java().lastIndexOf('.') + 1);
  }

  private static String members(ComponentModel component, Property.Role role) {
    StringBuilder out = new StringBuilder();
    for (Property property : component.properties()) {
      if (property.is(role)) {
        String description =
            property.doc().isEmpty() ? "" : "\"description\": " + quote(property.doc());
        String schema =
            role == Property.Role.VALUE
                ? schema(property.shape())
                : property.hasPayload() ? "\"payload\": {" + schema(property.shape()) + "}" : "";
        String comma = description.isEmpty() || schema.isEmpty() ? "" : ", ";
        out.append(out.length() == 0 ? "" : ",").append("\n        ");
        out.append(quote(property.name())).append(": {");
        out.append(description).append(comma).append(schema).append('}');
      }
    }
    return out.length() == 0 ? "" : out.append("\n      ").toString();
  }

  private static String schema(Shape shape) {
    if (shape instanceof Shape.Simple simple) {
      return switch (simple.boxed()) {
        case "String" -> "\"type\": \"string\"";
        case "Boolean" -> "\"type\": \"boolean\"";
        case JSON_VALUE -> "";
        default -> "\"type\": \"integer\"";
      };
    }
    if (shape instanceof Shape.Choice choice) {
      StringBuilder names = new StringBuilder();
      for (String constant : choice.constants()) {
        names.append(names.length() == 0 ? "" : ", ").append(quote(Shape.camel(constant)));
      }
      return "\"enum\": [" + names + "]";
    }
    if (shape instanceof Shape.Many many) {
      return "\"type\": \"array\", \"items\": {" + schema(many.item()) + "}";
    }
    if (shape instanceof Shape.Maybe maybe) {
      return schema(maybe.value());
    }
    if (shape instanceof Shape.Union union) {
      StringBuilder cases = new StringBuilder();
      for (Shape.Value one : union.cases()) {
        String tag = "\"type\": {\"const\": " + quote(Shape.tag(one)) + "}";
        cases.append(cases.length() == 0 ? "" : ", ").append('{');
        cases.append(object(one, tag)).append('}');
      }
      return "\"oneOf\": [" + cases + "]";
    }
    // What stands inside itself may be anything from its second time on.
    return shape instanceof Shape.Value value ? object(value, "") : "";
  }

  private static String object(Shape.Value value, String tag) {
    StringBuilder members = new StringBuilder(tag);
    for (Shape.Member member : value.members()) {
      members.append(members.length() == 0 ? "" : ", ").append(quote(member.name()));
      members.append(": {").append(schema(member.shape())).append('}');
    }
    return "\"type\": \"object\", \"properties\": {" + members + "}";
  }

  private static String quote(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
