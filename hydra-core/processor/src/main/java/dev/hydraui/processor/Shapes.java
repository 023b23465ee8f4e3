package dev.hydraui.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the shape of a Java type. */
final class Shapes {

  private Shapes() {}

  static Shape of(TypeMirror type, Element where) {
    return switch (type.getKind()) {
      case BOOLEAN -> new Shape.Simple("boolean", "Boolean");
      case INT -> new Shape.Simple("int", "Integer");
      case LONG -> new Shape.Simple("long", "Long");
      case DECLARED -> declared((DeclaredType) type, where);
      default -> throw refused(type, where);
    };
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

  private static Shape declared(DeclaredType type, Element where) {
    TypeElement element = (TypeElement) type.asElement();
    return switch (nameOf(type)) {
      case "java.lang.String" -> new Shape.Simple("String", "String");
      case "java.lang.Boolean" -> new Shape.Simple("Boolean", "Boolean");
      case "java.lang.Integer" -> new Shape.Simple("Integer", "Integer");
      case "java.lang.Long" -> new Shape.Simple("Long", "Long");
      case "java.util.List" -> new Shape.Many(type.toString(), inside(type, where));
      case "java.util.Optional" -> new Shape.Maybe(type.toString(), inside(type, where));
      default -> {
        if (element.getKind() == ElementKind.ENUM) {
          yield new Shape.Choice(type.toString(), constants(element));
        }
        if (element.getKind() == ElementKind.RECORD && type.getTypeArguments().isEmpty()) {
          yield new Shape.Value(type.toString(), members(element, where));
        }
        throw refused(type, where);
      }
    };
  }

  /** JSON has one way to leave something out, and members of objects use it. */
  private static Shape inside(DeclaredType type, Element where) {
    Shape shape = of(argument(type, 0), where);
    if (shape instanceof Shape.Maybe) {
      throw refused(type, where);
    }
    return shape;
  }

  private static List<Shape.Member> members(TypeElement element, Element where) {
    List<Shape.Member> members = new ArrayList<>();
    for (RecordComponentElement member : element.getRecordComponents()) {
      members.add(new Shape.Member(member.getSimpleName().toString(), of(member.asType(), where)));
    }
    return members;
  }

  private static List<String> constants(TypeElement element) {
    List<String> names = new ArrayList<>();
    for (Element member : element.getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM_CONSTANT) {
        names.add(member.getSimpleName().toString());
      }
    }
    return names;
  }

  private static RefusedException refused(TypeMirror type, Element where) {
    return new RefusedException(
        where,
        "A component's property cannot be a "
            + type
            + ": it may be a String, boolean, int, long, an enum, a record of these, or a List or"
            + " Optional of them");
  }
}
