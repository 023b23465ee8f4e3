package dev.hydraui.teavm;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every test of hydra-core once more, compiled by TeaVM, in Chromium. */
final class CoreInBrowserTest {
  private static final Path TESTS = Path.of(System.getProperty("hydra.core.tests"));
  private static final Path BUILD = Path.of(System.getProperty("hydra.build"));

  @TestFactory
  Stream<DynamicTest> asJavaScript() throws Exception {
    return run(Target.JAVASCRIPT);
  }

  @TestFactory
  Stream<DynamicTest> asWasmGc() throws Exception {
    return run(Target.WASM_GC);
  }

  private static Stream<DynamicTest> run(Target target) throws Exception {
    List<TestClass> classes = TestClass.in(TESTS);
    assertFalse(classes.isEmpty(), "no tests in " + TESTS);
    Path folder = BUILD.resolve(target.name());
    target.compile(new TestProgram(classes).compile(folder), folder);
    Map<String, String> results = Browser.run(folder);
    List<DynamicTest> tests = new ArrayList<>();
    for (TestClass type : classes) {
      for (String method : type.methods(Test.class)) {
        String name = type.type().getName() + "#" + method;
        String failure = results.getOrDefault(name, "did not start");
        tests.add(dynamicTest(name, () -> check(name + " as " + target, failure)));
      }
    }
    return tests.stream();
  }

  private static void check(String test, String failure) {
    if (!failure.isEmpty()) {
      fail(test + ": " + failure);
    }
  }
}
