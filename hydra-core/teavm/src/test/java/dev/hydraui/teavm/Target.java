package dev.hydraui.teavm;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;

/** What a browser runs: how TeaVM makes it, and the page that starts it. */
enum Target {
  JAVASCRIPT(
      TeaVMTargetType.JAVASCRIPT,
      "tests.js",
      """
      import { main } from "./tests.js";
      main([]);
      window.hydraDone = true;
      """),

  WASM_GC(
      TeaVMTargetType.WEBASSEMBLY_GC,
      "tests.wasm",
      """
      import "./runtime.js";
      const program = await TeaVM.wasmGC.load("tests.wasm");
      program.exports.main([]);
      window.hydraDone = true;
      """);

  private static final String WASM_RUNTIME = "org/teavm/backend/wasm/wasm-gc-runtime.js";

  private final TeaVMTargetType type;
  private final String file;
  private final String start;

  Target(TeaVMTargetType type, String file, String start) {
    this.type = type;
    this.file = file;
    this.start = start;
  }

  /** Compiles the program for this target into a folder that a server can serve as it is. */
  void compile(Path program, Path folder) throws IOException, TeaVMToolException {
    Files.createDirectories(folder);
    try (URLClassLoader classes =
        new URLClassLoader(new URL[] {program.toUri().toURL()}, Target.class.getClassLoader())) {
      TeaVMTool tool = new TeaVMTool();
      tool.setClassLoader(classes);
      tool.setMainClass(TestProgram.MAIN);
      tool.setTargetType(type);
      tool.setTargetDirectory(folder.toFile());
      tool.setTargetFileName(file);
      tool.setJsModuleType(JSModuleType.ES2015);
      tool.setObfuscated(false);
      tool.setStrict(true);
      tool.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
      tool.generate();
      check(tool);
    }
    try (InputStream runtime = Target.class.getClassLoader().getResourceAsStream(WASM_RUNTIME)) {
      Files.copy(runtime, folder.resolve("runtime.js"), StandardCopyOption.REPLACE_EXISTING);
    }
    Files.writeString(folder.resolve("start.js"), start);
    Files.writeString(
        folder.resolve("index.html"),
        """
        <!doctype html>
        <meta charset="utf-8">
        <link rel="icon" href="data:,">
        <script>window.hydraTests = [];</script>
        <script type="module" src="start.js"></script>
        """);
  }

  private static void check(TeaVMTool tool) {
    StringBuilder text = new StringBuilder();
    for (Problem problem : tool.getProblemProvider().getSevereProblems()) {
      DefaultProblemTextConsumer consumer = new DefaultProblemTextConsumer();
      problem.render(consumer);
      text.append("\n").append(consumer.getText());
      if (problem.getLocation() != null) {
        text.append(" at ").append(problem.getLocation());
      }
    }
    if (text.length() > 0) {
      throw new IllegalStateException("TeaVM cannot compile the tests:" + text);
    }
  }
}
