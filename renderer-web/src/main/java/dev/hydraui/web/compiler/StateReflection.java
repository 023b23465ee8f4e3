package dev.hydraui.web.compiler;

import dev.hydraui.web.swap.Development;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teavm.extension.ExtensionEnvironment;
import org.teavm.extension.introspect.IntrospectClass;
import org.teavm.extension.introspect.IntrospectField;
import org.teavm.extension.introspect.IntrospectMember;
import org.teavm.extension.introspect.IntrospectMethod;
import org.teavm.extension.introspect.IntrospectParameter;
import org.teavm.extension.spi.reflection.ReflectionPolicy;

/**
 * Lets a development build look into what states are made of: records, and classes with a
 * constructor that takes each of their fields in order. TeaVM finds it on the class path; in other
 * builds it lets nothing be looked into.
 */
public final class StateReflection implements ReflectionPolicy {

  /** Of these nothing is part of a state. */
  private static final List<String> NEVER =
      List.of(
          "java.", "org.teavm.", "dev.hydraui.web.", "dev.hydraui.node.", "dev.hydraui.reconcile.");

  private static final Set<String> PARENTS = Set.of("java.lang.Object", "java.lang.Record");

  private boolean on;
  private IntrospectClass<?> component;

  /** Of each class by name, because a build asks for each of them several times. */
  private final Map<String, Collection<IntrospectMember>> known = new HashMap<>();

  @Override
  public void initialize(ExtensionEnvironment environment) {
    on = "true".equals(environment.property(Development.PROPERTY));
    component = environment.findClass("dev.hydraui.node.Component");
  }

  @Override
  public boolean isClassFoundByName(IntrospectClass<?> type) {
    return on && (type.isEnum() || !classAccessibleMembers(type).isEmpty());
  }

  @Override
  public Collection<IntrospectMember> classAccessibleMembers(IntrospectClass<?> type) {
    return on && type != null
        ? known.computeIfAbsent(type.name(), name -> members(type))
        : List.of();
  }

  private Collection<IntrospectMember> members(IntrospectClass<?> type) {
    if (!canBePartOfState(type)) {
      return List.of();
    }
    List<IntrospectMember> fields = new ArrayList<>();
    for (IntrospectField field : type.declaredFields()) {
      if (!Modifier.isStatic(field.modifiers())) {
        fields.add(field);
      }
    }
    for (IntrospectMethod method : type.declaredMethods()) {
      if (method.isConstructor() && takes(method, fields)) {
        fields.add(method);
        return fields;
      }
    }
    return List.of();
  }

  static boolean canBePartOfState(String type) {
    return NEVER.stream().noneMatch(type::startsWith);
  }

  private boolean canBePartOfState(IntrospectClass<?> type) {
    return canBePartOfState(type.name())
        && !type.isInterface()
        && type.superclass() != null
        && PARENTS.contains(type.superclass().name())
        && (component == null || !component.isAssignableFrom(type));
  }

  private static boolean takes(IntrospectMethod constructor, List<IntrospectMember> fields) {
    List<? extends IntrospectParameter> parameters = constructor.parameters();
    if (parameters.size() != fields.size()) {
      return false;
    }
    for (int i = 0; i < fields.size(); i++) {
      IntrospectField field = (IntrospectField) fields.get(i);
      if (!parameters.get(i).type().name().equals(field.type().name())) {
        return false;
      }
    }
    return true;
  }
}
