package dev.hydraui.processor;

/** The interface a component's record implements: its type, and a changing method per property. */
final class FieldsSource {

  private FieldsSource() {}

  static String of(ComponentModel component) {
    String self = component.simpleName() + "<" + component.event() + ">";
    StringBuilder out = new StringBuilder();
    out.append("package ").append(component.packageName()).append(";\n\n");
    out.append("/** Derived from {@link ").append(component.simpleName()).append("}. */\n");
    out.append("@SuppressWarnings(\"all\")\n");
    out.append("public interface ").append(component.simpleName()).append("Fields<");
    out.append(component.event()).append(">\n    extends dev.hydraui.node.Component<");
    out.append(component.event()).append("> {\n\n");
    out.append("  @Override\n  default ").append(component.simpleName()).append("Type type() {\n");
    out.append("    return ").append(component.simpleName()).append("Type.TYPE;\n  }\n");
    for (Property property : component.properties()) {
      String name = property.name();
      out.append("\n  ").append(property.type()).append(' ').append(name).append("();\n");
      out.append("\n  /** A copy with another {@code ").append(name).append("}. */\n");
      out.append("  default ").append(self).append(' ').append(name).append('(');
      out.append(property.inner()).append(' ').append(name).append(") {\n");
      out.append("    return new ").append(component.simpleName()).append("<>(");
      String separator = "";
      for (Property each : component.properties()) {
        out.append(separator).append(argument(each, property));
        separator = ", ";
      }
      out.append(");\n  }\n");
    }
    return out.append("}\n").toString();
  }

  private static String argument(Property each, Property changed) {
    if (each != changed) {
      return each.name() + "()";
    }
    return changed.optional() ? "java.util.Optional.of(" + changed.name() + ")" : changed.name();
  }
}
