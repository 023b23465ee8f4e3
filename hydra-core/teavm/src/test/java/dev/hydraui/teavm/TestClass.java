package dev.hydraui.teavm;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One of hydra-core's JUnit classes, and what of it runs in the browser. */
record TestClass(Class<?> type) {

  private static final Set<Class<? extends Annotation>> UNDERSTOOD =
      Set.of(Test.class, BeforeEach.class, AfterEach.class, DisplayName.class);

  /**
   * The test classes below a folder of compiled classes, by name. Left out are those that need the
   * JVM and say so by their name: {@code …JvmTest} and {@code …PropertyTest}.
   */
  static List<TestClass> in(Path folder) throws IOException {
    return Classes.in(folder).stream()
        .filter(name -> name.endsWith("Test"))
        .filter(name -> !name.endsWith("JvmTest") && !name.endsWith("PropertyTest"))
        .map(TestClass::named)
        .toList();
  }

  private static TestClass named(String name) {
    try {
      TestClass found = new TestClass(Class.forName(name));
      found.check();
      return found;
    } catch (ClassNotFoundException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** What of JUnit the browser run does not do must not be left out in silence. */
  private void check() {
    Stream<Annotation> all =
        Stream.concat(
            Arrays.stream(type.getAnnotations()),
            Arrays.stream(type.getDeclaredMethods())
                .flatMap(method -> Arrays.stream(method.getAnnotations())));
    all.map(Annotation::annotationType)
        .filter(annotation -> annotation.getName().startsWith("org.junit."))
        .filter(annotation -> !UNDERSTOOD.contains(annotation))
        .findAny()
        .ifPresent(
            annotation -> {
              throw refused("uses @" + annotation.getSimpleName());
            });
    for (Class<?> above = type.getSuperclass(); above != null; above = above.getSuperclass()) {
      if (Arrays.stream(above.getDeclaredMethods()).anyMatch(TestClass::isForJunit)) {
        throw refused("inherits tests from " + above.getSimpleName());
      }
    }
    for (Class<?> inner : type.getDeclaredClasses()) {
      if (inner.isAnnotationPresent(Nested.class)) {
        throw refused("has @Nested tests");
      }
    }
  }

  private static boolean isForJunit(Method method) {
    return Arrays.stream(method.getAnnotations())
        .anyMatch(annotation -> annotation.annotationType().getName().startsWith("org.junit."));
  }

  private IllegalStateException refused(String reason) {
    return new IllegalStateException(
        type.getName()
            + " "
            + reason
            + ", which does not run in the browser: write plain @Test methods, or name the class"
            + " …JvmTest if it is only for the JVM.");
  }

  /** The names of the methods with an annotation, in the order of the alphabet. */
  List<String> methods(Class<? extends Annotation> annotation) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(annotation))
        .map(Method::getName)
        .sorted(Comparator.naturalOrder())
        .toList();
  }
}
