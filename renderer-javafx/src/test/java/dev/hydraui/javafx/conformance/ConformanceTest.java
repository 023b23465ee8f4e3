package dev.hydraui.javafx.conformance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.hydraui.conformance.Case;
import dev.hydraui.conformance.Corpus;
import dev.hydraui.javafx.testing.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What every renderer must do, done by this one. */
final class ConformanceTest {

  private static final String ONLY = System.getProperty("conformance", "");

  private static Screen screen;

  @BeforeAll
  static void start() {
    Toolkit.start();
    screen = new Screen();
  }

  @AfterAll
  static void stop() {
    screen.close();
  }

  @TestFactory
  Stream<DynamicTest> corpus() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Case each : Corpus.all()) {
      if (each.name().startsWith(ONLY)) {
        tests.add(dynamicTest(each.name(), () -> screen.play(each)));
      }
    }
    assertFalse(tests.isEmpty(), "no case's name begins with " + ONLY);
    return tests.stream();
  }
}
