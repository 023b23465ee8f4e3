package dev.hydraui.android.packaging;

import com.android.tools.r8.ClassFileResourceProvider;
import com.android.tools.r8.CompilationFailedException;
import com.android.tools.r8.CompilationMode;
import com.android.tools.r8.D8;
import com.android.tools.r8.D8Command;
import com.android.tools.r8.Diagnostic;
import com.android.tools.r8.DiagnosticsHandler;
import com.android.tools.r8.DirectoryClassFileProvider;
import com.android.tools.r8.JdkClassFileProvider;
import com.android.tools.r8.OutputMode;
import com.android.tools.r8.R8;
import com.android.tools.r8.R8Command;
import com.android.tools.r8.Version;
import com.android.tools.r8.origin.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Compiles classes for Android's machine. */
final class Dex {

  private static final String R8_VERSION = Version.getVersionString();

  private Dex() {}

  /**
   * Each part of a class path by itself, so that what has not changed is not compiled again; none
   * of it is shrunk. The files in order.
   */
  static List<Path> quickly(List<Path> classPath, Path platform, Cache cache) throws IOException {
    List<Path> compiled = new ArrayList<>();
    for (Path part : classPath) {
      String key =
          Cache.key("dex", List.of(part)) + "-" + Integer.toHexString(R8_VERSION.hashCode());
      Path folder =
          cache.get(
              key,
              place -> {
                Files.createDirectories(place);
                each(part, classPath, platform, place);
              });
      compiled.addAll(dexFiles(folder));
    }
    return compiled;
  }

  private static void each(Path part, List<Path> classPath, Path platform, Path out)
      throws IOException {
    D8Command.Builder command =
        D8Command.builder(new Quiet())
            .setMode(CompilationMode.DEBUG)
            .setMinApiLevel(Api.OLDEST)
            .addProgramFiles(ClassFiles.in(part))
            .addLibraryFiles(platform)
            .addLibraryResourceProvider(jdk())
            .setOutput(out, OutputMode.DexIndexed);
    for (Path other : classPath) {
      if (other.equals(part)) {
        continue;
      }
      if (Files.isDirectory(other)) {
        command.addClasspathResourceProvider(DirectoryClassFileProvider.fromDirectory(other));
      } else {
        command.addClasspathFiles(other);
      }
    }
    try {
      D8.run(command.build());
    } catch (CompilationFailedException failure) {
      throw new IOException(part + ": " + reason(failure), failure);
    }
  }

  /**
   * All of a class path at once, without what is never reached; names are made short.
   *
   * @param rules files that say what is reached from outside
   * @param mapping takes which name became which
   */
  static List<Path> shrunk(
      List<Path> classPath, Path platform, List<Path> rules, Path mapping, Path out)
      throws IOException {
    Files.createDirectories(out);
    R8Command.Builder command =
        R8Command.builder(new Quiet())
            .setMode(CompilationMode.RELEASE)
            .setMinApiLevel(Api.OLDEST)
            .addLibraryFiles(platform)
            .addLibraryResourceProvider(jdk())
            .addProguardConfigurationFiles(rules)
            .setProguardMapOutputPath(mapping)
            .setOutput(out, OutputMode.DexIndexed);
    for (Path part : classPath) {
      command.addProgramFiles(ClassFiles.in(part));
      for (String text : ClassFiles.rules(part)) {
        command.addProguardConfiguration(text.lines().toList(), origin(part));
      }
    }
    try {
      R8.run(command.build());
    } catch (CompilationFailedException failure) {
      throw new IOException(reason(failure), failure);
    }
    return dexFiles(out);
  }

  private static List<Path> dexFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> ("" + file).endsWith(".dex")).sorted().toList();
    }
  }

  private static ClassFileResourceProvider jdk() throws IOException {
    return JdkClassFileProvider.fromJdkHome(Path.of(System.getProperty("java.home")));
  }

  private static String reason(Throwable failure) {
    Throwable innermost = failure;
    while (innermost.getCause() != null && innermost.getCause() != innermost) {
      innermost = innermost.getCause();
    }
    return "" + innermost.getMessage();
  }

  private static Origin origin(Path part) {
    return new Origin(Origin.root()) {
      @Override
      public String part() {
        return "" + part;
      }
    };
  }

  /** What it warns of is in others' libraries, or in classes that are never reached. */
  private static final class Quiet implements DiagnosticsHandler {
    /** It is thrown too. */
    @Override
    public void error(Diagnostic error) {}

    @Override
    public void warning(Diagnostic warning) {}

    @Override
    public void info(Diagnostic info) {}
  }
}
