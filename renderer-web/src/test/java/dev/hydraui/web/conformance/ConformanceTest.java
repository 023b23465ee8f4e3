package dev.hydraui.web.conformance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.hydraui.conformance.Case;
import dev.hydraui.conformance.Corpus;
import dev.hydraui.web.testing.Chromium;
import dev.hydraui.web.testing.Program;
import dev.hydraui.web.testing.Site;
import dev.hydraui.web.testing.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every renderer must do, done by this one. */
final class ConformanceTest {

  private static final String ONLY = System.getProperty("conformance", "");
  private static final List<AutoCloseable> OPEN = new ArrayList<>();

  private static Chromium chromium;

  @BeforeAll
  static void start() {
    chromium = new Chromium();
    OPEN.add(chromium);
  }

  @AfterAll
  static void stop() throws Exception {
    for (int i = OPEN.size() - 1; i >= 0; i--) {
      OPEN.get(i).close();
    }
  }

  @TestFactory
  Stream<DynamicTest> inJavaScript() throws Exception {
    return cases(Target.JAVASCRIPT);
  }

  @TestFactory
  Stream<DynamicTest> inWebAssembly() throws Exception {
    return cases(Target.WASM);
  }

  @Test
  void hasOneCaseOfAName() {
    Set<String> names = new HashSet<>();
    for (Case each : Corpus.all()) {
      assertTrue(names.add(each.name()), each.name());
    }
  }

  private static Stream<DynamicTest> cases(Target target) throws Exception {
    Site site = new Site(new Program(CorpusPage.class, target));
    OPEN.add(site);
    Screen screen = new Screen(chromium.browser(), site.address());
    OPEN.add(screen);
    List<DynamicTest> tests = new ArrayList<>();
    List<Case> all = Corpus.all();
    for (int i = 0; i < all.size(); i++) {
      int index = i;
      Case each = all.get(i);
      if (each.name().startsWith(ONLY)) {
        tests.add(dynamicTest(each.name(), () -> screen.play(each, index)));
      }
    }
    assertFalse(tests.isEmpty(), "no case's name begins with " + ONLY);
    return tests.stream();
  }
}
