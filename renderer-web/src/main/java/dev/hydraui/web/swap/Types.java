package dev.hydraui.web.swap;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a program says of its types. What it leaves open is an object of any kind. */
final class Types {

  private Types() {}

  /** The class of that name, if this program has it. */
  static Optional<Class<?>> named(String name) {
    try {
      return Optional.of(Class.forName(name));
    } catch (ClassNotFoundException gone) {
      return Optional.empty();
    }
  }

  static Class<?> raw(Type type) {
    if (type instanceof Class<?> plain) {
      return plain;
    }
    return type instanceof ParameterizedType generic ? raw(generic.getRawType()) : Object.class;
  }

  /** The argument of a generic type, from 0. */
  static Type argument(Type type, int index) {
    if (!(type instanceof ParameterizedType generic)) {
      return Object.class;
    }
    Type argument = generic.getActualTypeArguments()[index];
    return argument instanceof WildcardType wildcard ? wildcard.getUpperBounds()[0] : argument;
  }

  /** What the variables of a class stand for where a type is declared, by name. */
  static Map<String, Type> variables(Class<?> made, Type declared) {
    Map<String, Type> variables = new HashMap<>();
    if (raw(declared) == made && declared instanceof ParameterizedType) {
      TypeVariable<?>[] names = made.getTypeParameters();
      for (int i = 0; i < names.length; i++) {
        variables.put(names[i].getName(), argument(declared, i));
      }
    }
    return variables;
  }

  /** A type with what its variables stand for: itself, or its arguments. */
  static Type bound(Type type, Map<String, Type> variables) {
    if (type instanceof TypeVariable<?> variable) {
      return variables.getOrDefault(variable.getName(), Object.class);
    }
    return type instanceof ParameterizedType generic && !variables.isEmpty()
        ? new Bound(generic, variables)
        : type;
  }

  /** A generic type in whose arguments the variables stand for something. */
  private record Bound(ParameterizedType generic, Map<String, Type> variables)
      implements ParameterizedType {

    @Override
    public Type[] getActualTypeArguments() {
      Type[] arguments = generic.getActualTypeArguments().clone();
      for (int i = 0; i < arguments.length; i++) {
        arguments[i] = bound(arguments[i], variables);
      }
      return arguments;
    }

    @Override
    public Type getRawType() {
      return generic.getRawType();
    }

    @Override
    public Type getOwnerType() {
      return generic.getOwnerType();
    }
  }

  static Class<?> boxed(Class<?> type) {
    if (!type.isPrimitive()) {
      return type;
    }
    return switch (type.getName()) {
      case "int" -> Integer.class;
      case "long" -> Long.class;
      case "double" -> Double.class;
      case "float" -> Float.class;
      case "short" -> Short.class;
      case "byte" -> Byte.class;
      case "char" -> Character.class;
      default -> Boolean.class;
    };
  }
}
