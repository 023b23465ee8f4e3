package dev.hydraui.web.conformance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.hydraui.conformance.Case;
import dev.hydraui.conformance.Corpus;
import dev.hydraui.web.program.Program;
import dev.hydraui.web.program.Site;
import dev.hydraui.web.program.Target;
import dev.hydraui.web.testing.Chromium;
import java.io.IOException;
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
import org.teavm.tooling.builder.BuildException;

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

  /** Compiles the other program while the cases of one are played. */
  private static void prepare(Target other) {
    Program program = new Program(CorpusPage.class, other);
    Thread compiler =
        new Thread(
            () -> {
              try {
                program.compiled();
              } catch (IOException | BuildException failure) {
                throw new IllegalStateException(failure);
              }
            });
    compiler.setDaemon(true);
    compiler.start();
  }

  private static Stream<DynamicTest> cases(Target target) throws Exception {
    Site site = new Site(new Program(CorpusPage.class, target));
    prepare(target == Target.WASM ? Target.JAVASCRIPT : Target.WASM);
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
