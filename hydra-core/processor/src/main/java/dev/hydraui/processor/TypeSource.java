package dev.hydraui.processor;

import dev.hydraui.processor.Property.Role;

/** A component's type: its name, its comparison and its codec. */
final class TypeSource {

  private static final String JSON = "dev.hydraui.json.";

  private final ComponentModel component;
  private final CodecSource codecs = new CodecSource(true);
  private final StringBuilder out = new StringBuilder();

  private TypeSource(ComponentModel component) {
    this.component = component;
  }

  static String of(ComponentModel component) {
    return new TypeSource(component).write();
  }

  private String write() {
    String name = component.simpleName();
    line("package " + component.packageName() + ";");
    line("");
    line("/** Derived from {@link " + name + "}. */");
    line("@SuppressWarnings(\"all\")");
    line("public final class " + name + "Type");
    line("    implements dev.hydraui.node.ComponentCodec<" + name + "<?>> {");
    line("");
    line("  public static final " + name + "Type TYPE = new " + name + "Type();");
    line("");
    line("  private " + name + "Type() {}");
    line("");
    line("  @Override");
    line("  public String name() {");
    line("    return \"" + component.wireName() + "\";");
    line("  }");
    writeSame(name);
    writeWrite(name);
    writeRead(name);
    writeEvent(name);
    out.append(codecs.methods());
    line("}");
    return out.toString();
  }

  private void writeSame(String name) {
    line("");
    line("  @Override");
    line("  public boolean same(" + name + "<?> before, " + name + "<?> after) {");
    StringBuilder test = new StringBuilder();
    for (Property property : component.properties()) {
      String before = "before." + property.name() + "()";
      String after = "after." + property.name() + "()";
      if (property.is(Role.VALUE)) {
        test.append(test.length() == 0 ? "" : "\n        && ");
        test.append(
            isPrimitive(property) ? before + " == " + after : before + ".equals(" + after + ")");
      } else if (property.is(Role.EVENT) && property.optional()) {
        test.append(test.length() == 0 ? "" : "\n        && ");
        test.append(before + ".isPresent() == " + after + ".isPresent()");
      }
    }
    line("    return " + (test.length() == 0 ? "true" : test) + ";");
    line("  }");
  }

  private void writeWrite(String name) {
    line("");
    line("  @Override");
    line("  public " + JSON + "JsonObject write(");
    line("      " + name + "<?> component, dev.hydraui.node.EventWriter events) {");
    line("    " + JSON + "JsonObject.Builder out = " + JSON + "JsonObject.builder();");
    for (Property property : component.properties()) {
      String value = "component." + property.name() + "()";
      switch (property.role()) {
        case CHILDREN -> {}
        case EVENT -> {
          String write =
              "events.write(\""
                  + property.name()
                  + "\", "
                  + (property.optional() ? value + ".get()" : value)
                  + ")";
          line(
              "    "
                  + (property.optional() ? "if (" + value + ".isPresent()) " : "")
                  + "out.put(\""
                  + property.name()
                  + "\", "
                  + write
                  + ");");
        }
        case VALUE -> {
          line("    if (!" + codecs.isDefault(property.shape(), value) + ") {");
          line(
              "      out.put(\""
                  + property.name()
                  + "\", "
                  + codecs.write(property.shape(), value)
                  + ");");
          line("    }");
        }
      }
    }
    line("    return out.build();");
    line("  }");
  }

  private void writeRead(String name) {
    line("");
    line("  @Override");
    line("  public <E> " + name + "<E> read(");
    line("      " + JSON + "JsonObject in,");
    line("      java.util.List<dev.hydraui.node.Node<E>> children,");
    line("      dev.hydraui.node.EventReader<E> events) {");
    StringBuilder arguments = new StringBuilder();
    for (Property property : component.properties()) {
      arguments.append(arguments.length() == 0 ? "" : ",").append("\n        ");
      arguments.append(readExpression(property));
    }
    line("    return new " + name + "<>(" + arguments + ");");
    line("  }");
  }

  private String readExpression(Property property) {
    String quoted = "\"" + property.name() + "\"";
    if (property.is(Role.CHILDREN)) {
      return "children";
    }
    if (property.is(Role.VALUE)) {
      return codecs.readMember(property.shape(), "in", property.name());
    }
    String event =
        property.hasPayload()
            ? "(java.util.function.Function<"
                + boxed(property.shape())
                + ", E>) payload -> events.read("
                + quoted
                + ", written, "
                + codecs.write(property.shape(), "payload")
                + ")"
            : "events.read(" + quoted + ", written, " + JSON + "JsonNull.NULL)";
    String type =
        property.hasPayload()
            ? "java.util.function.Function<" + boxed(property.shape()) + ", E>"
            : "E";
    return property.optional()
        ? "in.get(" + quoted + ").<" + type + ">map(written -> " + event + ")"
        : "in.<" + type + ">read(" + quoted + ", written -> " + event + ")";
  }

  private void writeEvent(String name) {
    line("");
    line("  @Override");
    line("  public java.util.Optional<Object> event(");
    line("      " + name + "<?> component, String name, " + JSON + "JsonValue payload) {");
    line("    switch (name) {");
    for (Property property : component.properties()) {
      if (property.is(Role.EVENT)) {
        String value = "component." + property.name() + "()";
        line("      case \"" + property.name() + "\":");
        String made =
            property.hasPayload()
                ? "function.apply(" + codecs.read(property.shape(), "payload") + ")"
                : "function";
        line(
            "        return "
                + (property.optional() ? value : "java.util.Optional.of(" + value + ")")
                + ".map(function -> "
                + made
                + ");");
      }
    }
    line("      default:");
    line("        return java.util.Optional.empty();");
    line("    }");
    line("  }");
  }

  private static boolean isPrimitive(Property property) {
    return property.shape() instanceof Shape.Simple simple && simple.isPrimitive();
  }

  private static String boxed(Shape shape) {
    return shape instanceof Shape.Simple simple ? simple.boxed() : shape.java();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
