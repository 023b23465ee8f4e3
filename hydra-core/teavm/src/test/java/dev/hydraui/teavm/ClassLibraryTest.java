package dev.hydraui.teavm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class ClassLibraryTest {
  private final ClassLibrary library = new ClassLibrary();

  @Test
  void hydraCoreUsesOnlyWhatTeaVmHas() throws Exception {
    Set<String> missing = new TreeSet<>();
    List<String> classes = Classes.in(Path.of(System.getProperty("hydra.core.classes")));
    assertTrue(classes.contains("dev.hydraui.machine.Store"), () -> "found only " + classes);
    for (String name : classes) {
      missing.addAll(library.missingFrom(name));
    }
    assertEquals("", String.join("\n", missing), "hydra-core must run where TeaVM runs it");
  }

  @Test
  void findsClassesAndMethodsThatTeaVmLacks() {
    String place = Lacking.class.getName();
    assertEquals(
        Set.of(
            place + ".lock uses java.util.concurrent.locks.ReentrantLock",
            place + ".lock uses java.util.concurrent.locks.ReentrantLock.<init>()V",
            place + ".lock uses java.util.concurrent.locks.ReentrantLock.lock()V",
            place + ".method uses java.lang.String.describeConstable()Ljava/util/Optional;",
            place + ".reference uses java.lang.Integer.describeConstable()Ljava/util/Optional;"),
        library.missingFrom(place));
  }

  /** Uses what TeaVM 0.15 does not have. */
  static final class Lacking {
    void lock() {
      new ReentrantLock().lock();
    }

    Object method() {
      return "".describeConstable();
    }

    Function<Integer, Optional<Integer>> reference() {
      return Integer::describeConstable;
    }
  }
}
