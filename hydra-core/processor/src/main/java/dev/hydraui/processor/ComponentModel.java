package dev.hydraui.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * A component as its record declares it.
 *
 * @param event the name of the type parameter that stands for events
 */
record ComponentModel(
    Element element,
    String packageName,
    String simpleName,
    String event,
    String doc,
    List<Property> properties) {

  private static final String CHILDREN = "java.util.List<dev.hydraui.node.Node<E>>";

  /** Names that {@code Component} and {@code Node} use themselves. */
  private static final Set<String> TAKEN = Set.of("type", "likeness", "map", "testId");

  static ComponentModel of(Element element, ProcessingEnvironment env) {
    if (element.getKind() != ElementKind.RECORD) {
      throw new RefusedException(element, "A component must be a record");
    }
    if (element.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
      throw new RefusedException(element, "A component must not stand in another class");
    }
    TypeElement record = (TypeElement) element;
    if (record.getTypeParameters().size() != 1) {
      throw new RefusedException(
          element, "A component must have one type parameter, for its events: <E>");
    }
    String event = record.getTypeParameters().get(0).getSimpleName().toString();
    Docs docs = Docs.of(env.getElementUtils().getDocComment(element));
    List<Property> properties = new ArrayList<>();
    for (RecordComponentElement component : record.getRecordComponents()) {
      properties.add(property(component, fieldOf(component), event, docs));
    }
    return new ComponentModel(
        element,
        env.getElementUtils().getPackageOf(element).getQualifiedName().toString(),
        record.getSimpleName().toString(),
        event,
        docs.sentence(),
        properties);
  }

  String fieldsName() {
    return packageName + "." + simpleName + "Fields";
  }

  String typeName() {
    return packageName + "." + simpleName + "Type";
  }

  /** The name on the wire. */
  String wireName() {
    return Character.toLowerCase(simpleName.charAt(0)) + simpleName.substring(1);
  }

  boolean hasChildren() {
    return properties.stream().anyMatch(property -> property.is(Property.Role.CHILDREN));
  }

  /** The field behind a record component: javac knows the line of the one, not of the other. */
  private static Element fieldOf(RecordComponentElement component) {
    for (Element field :
        ElementFilter.fieldsIn(component.getEnclosingElement().getEnclosedElements())) {
      if (field.getSimpleName().equals(component.getSimpleName())) {
        return field;
      }
    }
    return component;
  }

  private static Property property(
      RecordComponentElement component, Element where, String event, Docs docs) {
    String name = component.getSimpleName().toString();
    TypeMirror type = component.asType();
    if (TAKEN.contains(name)) {
      throw new RefusedException(where, "\"" + name + "\" is taken by Component itself");
    }
    if (name.equals("children")) {
      if (!type.toString().equals(CHILDREN.replace("E", event))) {
        throw new RefusedException(where, "\"children\" must be a List<Node<" + event + ">>");
      }
      return new Property(
          name, type.toString(), Property.Role.CHILDREN, false, type.toString(), null, "");
    }
    boolean optional = Shapes.nameOf(type).equals("java.util.Optional");
    TypeMirror inner = optional ? Shapes.argument(type, 0) : type;
    boolean plainEvent = inner.getKind() == TypeKind.TYPEVAR && inner.toString().equals(event);
    boolean payloadEvent = Shapes.nameOf(inner).equals("java.util.function.Function");
    if (payloadEvent && !Shapes.argument(inner, 1).toString().equals(event)) {
      throw new RefusedException(where, "A function of a component must make an " + event);
    }
    Shape shape =
        plainEvent ? null : Shapes.of(payloadEvent ? Shapes.argument(inner, 0) : type, where);
    return new Property(
        name,
        type.toString(),
        plainEvent || payloadEvent ? Property.Role.EVENT : Property.Role.VALUE,
        optional,
        inner.toString(),
        shape,
        docs.param(name));
  }
}
