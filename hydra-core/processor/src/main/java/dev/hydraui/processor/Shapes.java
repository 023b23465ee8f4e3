package dev.hydraui.processor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the shape of a Java type. */
final class Shapes {

  /** The element that messages point at. */
  private final Element where;

  /** What the type belongs to, as in "A component's property". */
  private final String what;

  /** The records and unions that are being read, from the outermost. */
  private final Deque<String> reading = new ArrayDeque<>();

  private Shapes(Element where, String what) {
    this.where = where;
    this.what = what;
  }

  static Shape of(TypeMirror type, Element where) {
    return new Shapes(where, "A component's property").shape(type);
  }

  /** The shape of a type that has a codec of its own. */
  static Shape ofState(TypeMirror type, Element where) {
    return new Shapes(where, "A state or an event").shape(type);
  }

  /** The raw name of a declared type; empty for any other. */
  static String nameOf(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? ((TypeElement) ((DeclaredType) type).asElement()).getQualifiedName().toString()
        : "";
  }

  static TypeMirror argument(TypeMirror type, int index) {
    return ((DeclaredType) type).getTypeArguments().get(index);
  }

  private Shape shape(TypeMirror type) {
    return switch (type.getKind()) {
      case BOOLEAN -> new Shape.Simple("boolean", "Boolean");
      case INT -> new Shape.Simple("int", "Integer");
      case LONG -> new Shape.Simple("long", "Long");
      case DECLARED -> declared((DeclaredType) type);
      default -> throw refused(type);
    };
  }

  private Shape declared(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    return switch (nameOf(type)) {
      case "java.lang.String" -> new Shape.Simple("String", "String");
      case "java.lang.Boolean" -> new Shape.Simple("Boolean", "Boolean");
      case "java.lang.Integer" -> new Shape.Simple("Integer", "Integer");
      case "java.lang.Long" -> new Shape.Simple("Long", "Long");
      case "dev.hydraui.json.JsonValue" -> new Shape.Simple(type.toString(), type.toString());
      case "java.util.List" -> new Shape.Many(type.toString(), inside(type));
      case "java.util.Optional" -> new Shape.Maybe(type.toString(), inside(type));
      default -> {
        if (element.getKind() == ElementKind.ENUM) {
          yield new Shape.Choice(type.toString(), constants(element));
        }
        if (!type.getTypeArguments().isEmpty()) {
          throw refused(type);
        }
        yield named(type, element);
      }
    };
  }

  private Shape named(DeclaredType type, TypeElement element) {
    if (reading.contains(type.toString())) {
      return new Shape.Again(type.toString());
    }
    reading.push(type.toString());
    try {
      if (element.getKind() == ElementKind.RECORD) {
        return new Shape.Value(type.toString(), members(element));
      }
      if (element.getKind() == ElementKind.INTERFACE
          && !element.getPermittedSubclasses().isEmpty()) {
        return new Shape.Union(type.toString(), cases(type, element));
      }
    } finally {
      reading.pop();
    }
    throw refused(type);
  }

  private List<Shape.Value> cases(DeclaredType type, TypeElement union) {
    List<Shape.Value> cases = new ArrayList<>();
    for (TypeMirror permitted : union.getPermittedSubclasses()) {
      Shape shape = shape(permitted);
      if (shape instanceof Shape.Union inner) {
        cases.addAll(inner.cases());
      } else if (shape instanceof Shape.Value value) {
        cases.add(value);
      } else {
        throw refused(type);
      }
    }
    Set<String> tags = new HashSet<>();
    for (Shape.Value value : cases) {
      if (!tags.add(Shape.tag(value))) {
        throw new RefusedException(
            where, "Two of " + type + " are called \"" + Shape.tag(value) + "\" as JSON");
      }
      if (value.members().stream().anyMatch(member -> member.name().equals("type"))) {
        throw new RefusedException(
            where, value.java() + " cannot have \"type\": it says which of several it is");
      }
    }
    return cases;
  }

  /** JSON has one way to leave something out, and members of objects use it. */
  private Shape inside(DeclaredType type) {
    Shape shape = shape(argument(type, 0));
    if (shape instanceof Shape.Maybe) {
      throw refused(type);
    }
    return shape;
  }

  private List<Shape.Member> members(TypeElement element) {
    List<Shape.Member> members = new ArrayList<>();
    for (RecordComponentElement member : element.getRecordComponents()) {
      members.add(new Shape.Member(member.getSimpleName().toString(), shape(member.asType())));
    }
    return members;
  }

  private List<String> constants(TypeElement element) {
    List<String> names = new ArrayList<>();
    for (Element member : element.getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM_CONSTANT) {
        names.add(member.getSimpleName().toString());
      }
    }
    Set<String> wires = new HashSet<>();
    for (String name : names) {
      if (!wires.add(Shape.camel(name))) {
        throw new RefusedException(
            where, "Two of " + element + " are called \"" + Shape.camel(name) + "\" as JSON");
      }
    }
    return names;
  }

  private RefusedException refused(TypeMirror type) {
    return new RefusedException(
        where,
        what
            + " cannot be a "
            + type
            + ": it may be a String, boolean, int, long, an enum, a JsonValue, a record of these, a"
            + " sealed interface of such records, or a List or Optional of them");
  }
}
