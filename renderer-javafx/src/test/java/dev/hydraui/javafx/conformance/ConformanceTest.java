package dev.hydraui.javafx.conformance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.hydraui.conformance.Case;
import dev.hydraui.conformance.Corpus;
import dev.hydraui.javafx.testing.Toolkit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
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

  /** Of the groups in {@code pending} at least one case fails; of the others none does. */
  @TestFactory
  Stream<DynamicTest> corpus() throws IOException {
    Set<String> pending = pending();
    Map<String, List<Case>> unfinished = new LinkedHashMap<>();
    List<DynamicTest> tests = new ArrayList<>();
    for (Case each : Corpus.all()) {
      if (pending.contains(group(each))) {
        unfinished.computeIfAbsent(group(each), group -> new ArrayList<>()).add(each);
      } else if (each.name().startsWith(ONLY)) {
        tests.add(dynamicTest(each.name(), () -> screen.play(each)));
      }
    }
    unfinished.forEach(
        (group, cases) -> {
          if (group.startsWith(ONLY)) {
            tests.add(dynamicTest("pending: " + group, () -> assertUnfinished(group, cases)));
          }
        });
    assertFalse(tests.isEmpty(), "no case's name begins with " + ONLY);
    return tests.stream();
  }

  @Test
  void whatIsPendingIsOfTheCorpus() throws IOException {
    Set<String> unknown = pending();
    Corpus.all().forEach(each -> unknown.remove(group(each)));
    assertTrue(unknown.isEmpty(), "pending names " + unknown);
  }

  private static void assertUnfinished(String group, List<Case> cases) {
    boolean failed = false;
    for (Case each : cases) {
      try {
        screen.play(each);
      } catch (AssertionError expected) {
        failed = true;
      }
    }
    assertTrue(failed, "every case of " + group + " passes: take it out of pending");
  }

  /** What stands before the colon of a case's name. */
  private static String group(Case each) {
    return each.name().substring(0, each.name().indexOf(':'));
  }

  /** The groups that are not all done yet, one a line. */
  private static Set<String> pending() throws IOException {
    try (InputStream in = ConformanceTest.class.getResourceAsStream("pending")) {
      String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      return new TreeSet<>(lines.isEmpty() ? List.of() : lines.lines().toList());
    }
  }
}
