package dev.hydraui.web;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.tooling.EmptyTeaVMToolLog;
import org.teavm.tooling.builder.BuildException;
import org.teavm.tooling.builder.InProcessBuildStrategy;
import org.teavm.vm.TeaVMOptimizationLevel;

/** A test program, compiled once a run for each target as the real ones are. */
final class Program {

  private static final Map<Target, Path> COMPILED = new EnumMap<>(Target.class);

  private Program() {}

  /** The folder of a page that runs {@link dev.hydraui.web.page.Scenes}. */
  static synchronized Path compiledTo(Target target) throws IOException, BuildException {
    Path folder = COMPILED.get(target);
    if (folder == null) {
      folder = compile("dev.hydraui.web.page.Scenes", target);
      COMPILED.put(target, folder);
    }
    return folder;
  }

  private static Path compile(String mainClass, Target target) throws IOException, BuildException {
    Path folder =
        Files.createDirectories(
            Path.of("target", "test-pages", ("" + target).toLowerCase(Locale.ROOT)));
    InProcessBuildStrategy build = new InProcessBuildStrategy();
    build.init();
    build.setLog(new EmptyTeaVMToolLog());
    build.setClassPathEntries(
        Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator)));
    build.setMainClass(mainClass);
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
    try (InputStream runtime =
        Program.class.getResourceAsStream(
            "/org/teavm/backend/wasm/wasm-gc-module-runtime.min.js")) {
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
