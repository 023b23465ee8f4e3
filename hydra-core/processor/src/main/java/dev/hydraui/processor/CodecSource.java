package dev.hydraui.processor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Expressions that write and read one shape; enums and records get methods of their own. */
final class CodecSource {

  private static final String JSON = "dev.hydraui.json.";

  private final Map<String, String> methods = new LinkedHashMap<>();

  /** What the methods' names end with, by the type: two may have one name in two packages. */
  private final Map<String, String> suffixes = new HashMap<>();

  /** Whether what has its default value is left out, and is read where it is absent. */
  private final boolean defaults;

  CodecSource(boolean defaults) {
    this.defaults = defaults;
  }

  /** The methods that the expressions made so far call. */
  String methods() {
    return String.join("", methods.values());
  }

  String write(Shape shape, String value) {
    if (shape instanceof Shape.Simple simple) {
      return switch (simple.boxed()) {
        case "String" -> "new " + JSON + "JsonString(" + value + ")";
        case "Boolean" -> JSON + "JsonBoolean.of(" + value + ")";
        case JSON + "JsonValue" -> value;
        default -> JSON + "JsonNumber.of(" + value + ")";
      };
    }
    if (shape instanceof Shape.Many many) {
      return "write" + method(many) + "(" + value + ")";
    }
    if (shape instanceof Shape.Maybe maybe) {
      return write(maybe.value(), value + ".get()");
    }
    return "write" + method(shape) + "(" + value + ")";
  }

  /** Reads from a JSON value. */
  String read(Shape shape, String json) {
    if (shape instanceof Shape.Simple simple) {
      return switch (simple.boxed()) {
        case "String" -> json + ".asString()";
        case "Boolean" -> json + ".asBoolean()";
        case "Integer" -> json + ".asNumber().asInt()";
        case JSON + "JsonValue" -> json;
        default -> json + ".asNumber().asLong()";
      };
    }
    if (shape instanceof Shape.Maybe maybe) {
      return "java.util.Optional.of(" + read(maybe.value(), json) + ")";
    }
    return "read" + method(shape) + "(" + json + ")";
  }

  /** Reads a member of an object; where it is absent, what its shape has by default. */
  String readMember(Shape shape, String object, String name) {
    Shape inner = shape instanceof Shape.Maybe maybe ? maybe.value() : shape;
    String type = inner instanceof Shape.Simple simple ? simple.boxed() : inner.java();
    String reader = "(\"" + name + "\", value -> " + read(inner, "value") + ")";
    if (shape == inner && (!defaults || !shape.hasDefault())) {
      return object + ".<" + type + ">read" + reader;
    }
    String found = object + ".<" + type + ">optional" + reader;
    return shape instanceof Shape.Maybe ? found : found + ".orElse(" + defaultOf(shape) + ")";
  }

  /** Whether a value is what an absent member reads as, so that it need not be written. */
  String isDefault(Shape shape, String value) {
    if (shape instanceof Shape.Maybe) {
      return value + ".equals(java.util.Optional.empty())";
    }
    if (!shape.hasDefault()) {
      return "false";
    }
    if (shape instanceof Shape.Simple simple && simple.isPrimitive()) {
      return "(" + value + " == " + defaultOf(shape) + ")";
    }
    return value + ".equals(" + defaultOf(shape) + ")";
  }

  private String defaultOf(Shape shape) {
    if (shape instanceof Shape.Simple simple) {
      return switch (simple.boxed()) {
        case "String" -> "\"\"";
        case "Boolean" -> "false";
        case "Integer" -> "0";
        case JSON + "JsonValue" -> JSON + "JsonNull.NULL";
        default -> "0L";
      };
    }
    if (shape instanceof Shape.Choice choice) {
      return choice.java() + "." + choice.constants().get(0);
    }
    return "java.util.List.of()";
  }

  /** The suffix of the methods for a shape; writes them the first time. */
  private String method(Shape shape) {
    String known = suffixes.get(shape.java());
    if (known != null) {
      return known;
    }
    String name = suffix(shape);
    while (suffixes.containsValue(name)) {
      name += "_";
    }
    suffixes.put(shape.java(), name);
    methods.put(name, source(shape, name));
    return name;
  }

  private static String suffix(Shape shape) {
    if (shape instanceof Shape.Many many) {
      return "ListOf" + suffix(many.item());
    }
    return names(shape.java());
  }

  /** The names of a class and of those around it, without the package. */
  static String names(String java) {
    StringBuilder names = new StringBuilder();
    for (String part : java.split("\\.")) {
      if (Character.isUpperCase(part.charAt(0))) {
        names.append(part);
      }
    }
    return names.toString();
  }

  private String source(Shape shape, String name) {
    if (shape instanceof Shape.Choice choice) {
      return choice(choice, name);
    }
    if (shape instanceof Shape.Union union) {
      return union(union, name);
    }
    return shape instanceof Shape.Many many ? many(many, name) : value((Shape.Value) shape, name);
  }

  private static String choice(Shape.Choice choice, String name) {
    StringBuilder write = new StringBuilder();
    StringBuilder read = new StringBuilder();
    StringBuilder expected = new StringBuilder();
    for (String constant : choice.constants()) {
      String wire = "\"" + Shape.camel(constant) + "\"";
      write.append("      case ").append(constant).append(": return new ").append(JSON);
      write.append("JsonString(").append(wire).append(");\n");
      read.append("      case ").append(wire).append(": return ").append(choice.java());
      read.append('.').append(constant).append(";\n");
      expected.append(expected.length() == 0 ? "one of " : ", ").append(Shape.camel(constant));
    }
    return "\n  private static "
        + JSON
        + "JsonValue write"
        + name
        + "("
        + choice.java()
        + " value) {\n    switch (value) {\n"
        + write
        + "      default: throw new AssertionError(value);\n    }\n  }\n"
        + "\n  private static "
        + choice.java()
        + " read"
        + name
        + "("
        + JSON
        + "JsonValue json) {\n    switch (json.asString()) {\n"
        + read
        + "      default: throw new "
        + JSON
        + "JsonShapeException("
        + JSON
        + "JsonPointer.ROOT, \""
        + expected
        + "\", \"\\\"\" + json.asString() + \"\\\"\");\n"
        + "    }\n  }\n";
  }

  private String many(Shape.Many many, String name) {
    String item = many.item() instanceof Shape.Simple simple ? simple.boxed() : many.item().java();
    return "\n  private static "
        + JSON
        + "JsonValue write"
        + name
        + "(java.util.List<"
        + item
        + "> values) {\n    java.util.List<"
        + JSON
        + "JsonValue> out = new java.util.ArrayList<>();\n"
        + "    for ("
        + item
        + " value : values) {\n      out.add("
        + write(many.item(), "value")
        + ");\n    }\n    return new "
        + JSON
        + "JsonArray(out);\n  }\n"
        + "\n  private static java.util.List<"
        + item
        + "> read"
        + name
        + "("
        + JSON
        + "JsonValue json) {\n    return json.asArray().<"
        + item
        + ">read(value -> "
        + read(many.item(), "value")
        + ");\n  }\n";
  }

  private String union(Shape.Union union, String name) {
    StringBuilder write = new StringBuilder();
    StringBuilder read = new StringBuilder();
    StringBuilder expected = new StringBuilder();
    for (Shape.Value one : union.cases()) {
      String method = method(one);
      String tag = "\"" + Shape.tag(one) + "\"";
      write.append("    if (value instanceof ").append(one.java()).append(") {\n");
      write.append("      out.put(\"type\", ").append(tag).append(");\n");
      write.append("      put").append(method).append("(out, (").append(one.java());
      write.append(") value);\n    }\n");
      read.append("      case ").append(tag).append(": return read").append(method);
      read.append("(json);\n");
      expected.append(expected.length() == 0 ? "one of " : ", ").append(Shape.tag(one));
    }
    return """

          private static @JsonObject write@Name(@Type value) {
            @JsonObject.Builder out = @JsonObject.builder();
        @cases    return out.build();
          }

          private static @Type read@Name(@JsonValue json) {
            String type = json.asObject().string("type");
            switch (type) {
        @tags      default: throw new @JsonShapeException(
                  @JsonPointer.ROOT.child("type"), "@expected", "\\"" + type + "\\"");
            }
          }
        """
        .replace("@cases", write)
        .replace("@tags", read)
        .replace("@expected", expected)
        .replace("@Name", name)
        .replace("@Type", union.java())
        .replace("@Json", JSON + "Json");
  }

  private String value(Shape.Value value, String name) {
    StringBuilder put = new StringBuilder();
    StringBuilder read = new StringBuilder();
    for (Shape.Member member : value.members()) {
      put.append(put(member));
      read.append(read.length() == 0 ? "" : ",").append("\n        ");
      read.append(readMember(member.shape(), "in", member.name()));
    }
    return """

          private static void put@Name(@JsonObject.Builder out, @Type value) {
        @put  }

          private static @JsonObject write@Name(@Type value) {
            @JsonObject.Builder out = @JsonObject.builder();
            put@Name(out, value);
            return out.build();
          }

          private static @Type read@Name(@JsonValue json) {
            @JsonObject in = json.asObject();
            return new @Type(@members);
          }
        """
        .replace("@put  }", put + "  }")
        .replace("@members", read)
        .replace("@Name", name)
        .replace("@Type", value.java())
        .replace("@Json", JSON + "Json");
  }

  private String put(Shape.Member member) {
    String got = "value." + member.name() + "()";
    String put = "out.put(\"" + member.name() + "\", " + write(member.shape(), got) + ");\n";
    boolean always = !defaults && !(member.shape() instanceof Shape.Maybe);
    return always
        ? "    " + put
        : "    if (!" + isDefault(member.shape(), got) + ") {\n      " + put + "    }\n";
  }
}
