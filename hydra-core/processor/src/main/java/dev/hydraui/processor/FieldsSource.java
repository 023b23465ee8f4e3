package dev.hydraui.processor;

/** The interface a component's record implements: its type, and a changing method per property. */
final class FieldsSource {

  private FieldsSource() {}

  static String of(ComponentModel component) {
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
      writeChange(out, component, property, false);
      if (property.optional()) {
        writeChange(out, component, property, true);
      }
    }
    return out.append("}\n").toString();
  }

  /** A method that makes a copy with another value, or with one that is there or not. */
  private static void writeChange(
      StringBuilder out, ComponentModel component, Property property, boolean perhaps) {
    String self = component.simpleName() + "<" + component.event() + ">";
    String name = property.name();
    out.append("\n  /** A copy with another {@code ").append(name).append("}");
    out.append(perhaps ? ", or with none" : "").append(". */\n");
    out.append("  default ").append(self).append(' ').append(name).append('(');
    out.append(perhaps ? property.type() : property.inner()).append(' ').append(name);
    out.append(") {\n    return new ").append(component.simpleName()).append("<>(");
    String separator = "";
    for (Property each : component.properties()) {
      boolean wraps = each == property && property.optional() && !perhaps;
      out.append(separator);
      out.append(
          each == property
              ? (wraps ? "java.util.Optional.of(" + name + ")" : name)
              : each.name() + "()");
      separator = ", ";
    }
    out.append(");\n  }\n");
  }
}
