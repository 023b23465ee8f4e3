package dev.hydraui.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused, and where the message points. What is derived is tested in the core. */
final class CatalogueProcessorTest {

  private static final String ANNOTATION =
      "package dev.hydraui.node; public @interface CatalogueEntry {}";

  @TempDir Path out;

  @Test
  void refusesWhatIsNoRecord() {
    assertRefused("@CatalogueEntry public class Wide<E> {}", "must be a record", 3);
  }

  @Test
  void refusesARecordWithoutItsEventsType() {
    assertRefused("@CatalogueEntry public record Wide(String a) {}", "<E>", 3);
  }

  @Test
  void refusesAPropertyThatHasNoJsonForm() {
    assertRefused(
        "@CatalogueEntry public record Wide<E>(\n    String fine,\n    Thread wrong) {}",
        "java.lang.Thread",
        5);
  }

  @Test
  void refusesAListOfWhatMayBeAbsent() {
    assertRefused(
        "@CatalogueEntry public record Wide<E>(\n"
            + "    String fine,\n    java.util.List<java.util.Optional<String>> wrong) {}",
        "java.util.List<java.util.Optional<java.lang.String>>",
        5);
  }

  @Test
  void refusesANameThatComponentsHaveThemselves() {
    assertRefused(
        "@CatalogueEntry public record Wide<E>(\n    String type) {}", "\"type\" is taken", 4);
  }

  @Test
  void refusesAComponentInsideAClass() {
    assertRefused(
        "class Wide {\n  @CatalogueEntry record Inner<E>(String a) {}\n}", "in another class", 4);
  }

  @Test
  void refusesChildrenThatAreNoNodesOfItsEvents() {
    assertRefused(
        "@CatalogueEntry public record Wide<E>(\n    java.util.List<String> children) {}",
        "must be a List<Node<E>>",
        4);
  }

  @Test
  void refusesAFunctionThatMakesNoEvent() {
    assertRefused(
        "@CatalogueEntry public record Wide<E>(\n"
            + "    java.util.function.Function<String, String> onChange) {}",
        "must make an E",
        4);
  }

  @Test
  void refusesWhatWouldHaveOneNameAsJson() {
    assertRefused(
        "@CatalogueEntry public record Wide<E>(\n    Kind kind) {}\nenum Kind { V_1, V1 }",
        "are called \"v1\"",
        4);
  }

  private void assertRefused(String record, String message, long line) {
    String source = "package wide;\nimport dev.hydraui.node.CatalogueEntry;\n" + record;
    List<Diagnostic<? extends JavaFileObject>> errors =
        compile(
            List.of(
                file("dev.hydraui.node.CatalogueEntry", ANNOTATION), file("wide.Wide", source)));
    assertEquals(1, errors.size(), errors::toString);
    assertTrue(errors.get(0).getMessage(null).contains(message), errors.get(0).toString());
    assertEquals(line, errors.get(0).getLineNumber());
  }

  private List<Diagnostic<? extends JavaFileObject>> compile(List<JavaFileObject> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            null, null, found, List.of("-d", directory().toString(), "-proc:only"), null, sources);
    task.setProcessors(List.of(new CatalogueProcessor()));
    task.call();
    List<Diagnostic<? extends JavaFileObject>> errors = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : found.getDiagnostics()) {
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        errors.add(diagnostic);
      }
    }
    return errors;
  }

  private Path directory() {
    try {
      return Files.createDirectories(out);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static JavaFileObject file(String name, String source) {
    URI uri = URI.create("string:///" + name.replace('.', '/') + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }
}
