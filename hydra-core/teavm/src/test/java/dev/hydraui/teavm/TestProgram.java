package dev.hydraui.teavm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A main class that calls every test: TeaVM has no reflection to find them by. Beside each test
 * class stands one more that may see it, since tests are package-private.
 */
final class TestProgram {
  static final String MAIN = "dev.hydraui.teavm.Main";

  private final List<TestClass> tests;

  TestProgram(List<TestClass> tests) {
    this.tests = tests;
  }

  /** Writes and compiles the program; returns the folder of its classes. */
  Path compile(Path folder) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<String> arguments =
        new ArrayList<>(List.of("-proc:none", "-nowarn", "--release", "17", "-d", "" + classes));
    StringBuilder calls = new StringBuilder();
    for (TestClass test : tests) {
      arguments.add("" + write(sources, test.type().getName() + "Run", runner(test)));
      calls.append("    ").append(test.type().getName()).append("Run.run();\n");
    }
    arguments.add("" + write(sources, MAIN, main(calls)));
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    if (result != 0) {
      throw new IllegalStateException("javac refused the test program in " + sources);
    }
    return classes;
  }

  private static String main(CharSequence calls) {
    return """
        package dev.hydraui.teavm;

        public final class Main {
          public static void main(String[] arguments) {
            Report.begin();
        %s  }
        }
        """
        .formatted(calls);
  }

  private static String runner(TestClass test) {
    String name = test.type().getSimpleName();
    StringBuilder text = new StringBuilder();
    text.append("package ").append(test.type().getPackageName()).append(";\n");
    text.append("public final class ").append(name).append("Run {\n");
    text.append("  public static void run() {\n");
    for (String method : test.methods(Test.class)) {
      text.append("    dev.hydraui.teavm.Report.run(\"");
      text.append(test.type().getName()).append('#').append(method).append("\", () -> {\n");
      text.append("      ").append(name).append(" test = new ").append(name).append("();\n");
      test.methods(BeforeEach.class).forEach(before -> call(text, before));
      text.append("      try {\n");
      call(text, method);
      text.append("      } finally {\n");
      test.methods(AfterEach.class).forEach(after -> call(text, after));
      text.append("      }\n    });\n");
    }
    return text.append("  }\n}\n").toString();
  }

  private static void call(StringBuilder text, String method) {
    text.append("      test.").append(method).append("();\n");
  }

  private static Path write(Path folder, String className, String source) throws IOException {
    Path file = folder.resolve(className.replace('.', '/') + ".java");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, source);
  }
}
