package dev.hydraui.web.program;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.tooling.EmptyTeaVMToolLog;
import org.teavm.tooling.builder.BuildException;
import org.teavm.tooling.builder.InProcessBuildStrategy;
import org.teavm.vm.TeaVMOptimizationLevel;

/**
 * A program for a page, compiled as real ones are.
 *
 * @param main the class with its {@code main}
 */
public record Program(Class<?> main, Target target) {

  private static final Map<Program, Path> COMPILED = new HashMap<>();
  private static final String WASM_RUNTIME =
      "/org/teavm/backend/wasm/wasm-gc-module-runtime.min.js";

  /** A folder with the program and {@code start.js}, which runs it; compiled once a run. */
  public Path compiled() throws IOException, BuildException {
    synchronized (COMPILED) {
      Path folder = COMPILED.get(this);
      if (folder == null) {
        folder = compile();
        COMPILED.put(this, folder);
      }
      return folder;
    }
  }

  private Path compile() throws IOException, BuildException {
    Path folder =
        Files.createDirectories(Path.of("target", "test-pages", main.getName(), "" + target));
    InProcessBuildStrategy build = new InProcessBuildStrategy();
    build.init();
    build.setLog(new EmptyTeaVMToolLog());
    build.setClassPathEntries(
        Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator)));
    build.setMainClass(main.getName());
    build.setEntryPointName("main");
    build.setTargetType(target.type);
    build.setTargetDirectory("" + folder);
    build.setTargetFileName(target.fileName);
    build.setCacheDirectory("" + folder.resolve("cache"));
    build.setObfuscated(true);
    build.setStrict(true);
    build.setAssertionsRemoved(true);
    build.setJsModuleType(JSModuleType.ES2015);
    build.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
    build.setMaxTopLevelNames(10_000);
    build.setProperties(new Properties());
    build.setTransformers(new String[0]);
    build.setClassesToPreserve(new String[0]);
    refuse(build.build().getProblems().getSevereProblems());
    Files.writeString(folder.resolve("start.js"), target.start);
    try (InputStream runtime = Program.class.getResourceAsStream(WASM_RUNTIME)) {
      Files.write(folder.resolve("hydra-wasm.js"), runtime.readAllBytes());
    }
    return folder;
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      DefaultProblemTextConsumer text = new DefaultProblemTextConsumer();
      problems.get(0).render(text);
      throw new IllegalStateException(text.getText() + " at " + problems.get(0).getLocation());
    }
  }
}
