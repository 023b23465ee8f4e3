package dev.hydraui.web.swap;

import dev.hydraui.web.compiler.Values;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A class whose objects are what their fields are: a record, or a class with a constructor that
 * takes each field in order. So a value is only ever made by a constructor, which checks it.
 */
record Shape(List<Field> fields, Constructor<?> constructor) {

  static Optional<Shape> of(Class<?> type) {
    if (type.getSuperclass() != Object.class && type.getSuperclass() != Record.class) {
      return Optional.empty();
    }
    List<Field> fields = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        fields.add(field);
      }
    }
    Class<?>[] types = new Class<?>[fields.size()];
    for (int i = 0; i < types.length; i++) {
      types[i] = fields.get(i).getType();
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (Arrays.equals(constructor.getParameterTypes(), types)) {
        return open(fields, constructor);
      }
    }
    return Optional.empty();
  }

  private static Optional<Shape> open(List<Field> fields, Constructor<?> constructor) {
    try {
      constructor.setAccessible(true);
      for (Field field : fields) {
        field.setAccessible(true);
      }
    } catch (RuntimeException notOurs) {
      return Optional.empty();
    }
    return Optional.of(new Shape(fields, constructor));
  }

  /**
   * The value of a field. In a page the compiler has made every such object a list of its values:
   * to read fields by their names would cost TeaVM as much as all else it does in a build.
   */
  Object read(Object value, int field) {
    if (Development.isOn()) {
      return ((Values) value).hydraValues()[field];
    }
    try {
      return fields.get(field).get(value);
    } catch (IllegalAccessException closed) {
      throw new IllegalStateException(closed);
    }
  }

  /**
   * Makes an object.
   *
   * @throws RuntimeException what the constructor has against these values
   */
  Object make(Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException refused) {
      throw refused.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(refused.getCause());
    } catch (ReflectiveOperationException closed) {
      throw new IllegalStateException(closed);
    }
  }
}
