package dev.hydraui.tokens.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hydraui.tokens.Build;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * A small Maven project that uses the plugin as it stands here.
 *
 * <p>The plugin and the compiler are put into a local repository of the test's own; all else comes
 * from the machine's, which is only read.
 */
record Project(Path folder) {
  private static final String VERSION = System.getProperty("it.version");
  private static final Path REPOSITORY = Path.of("target/it/repository").toAbsolutePath();
  private static final Path SETTINGS = Path.of("target/it/settings.xml").toAbsolutePath();

  /** How Maven ended, and what it said. */
  record Answer(int code, String out) {}

  /** Puts the plugin and what it stands on where projects find it. */
  static void publish() throws IOException {
    Path here = Path.of("").toAbsolutePath();
    artifact("hydra", here.resolve("../../pom.xml"));
    artifact("design-tokens-parent", here.resolve("../pom.xml"));
    jar(artifact("design-tokens", here.resolve("../compiler/pom.xml")), Build.class);
    jar(artifact("design-tokens-maven-plugin", here.resolve("pom.xml")), CompileTokensMojo.class);
    Files.writeString(
        SETTINGS,
        """
        <settings><mirrors><mirror><id>machine</id><mirrorOf>*</mirrorOf><url>%s</url></mirror>
        </mirrors></settings>
        """
            .formatted(Path.of(System.getProperty("it.repository")).toUri()));
  }

  private static Path artifact(String name, Path pom) throws IOException {
    Path folder = REPOSITORY.resolve("dev/hydraui").resolve(name).resolve(VERSION);
    Files.createDirectories(folder);
    Path file = folder.resolve(name + "-" + VERSION + ".pom");
    Files.copy(pom, file, StandardCopyOption.REPLACE_EXISTING);
    return folder.resolve(name + "-" + VERSION + ".jar");
  }

  private static void jar(Path jar, Class<?> type) throws IOException {
    Path classes;
    try {
      classes = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
    if (Files.isRegularFile(classes)) {
      Files.copy(classes, jar, StandardCopyOption.REPLACE_EXISTING);
      return;
    }
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream zip = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        zip.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
      }
    }
  }

  /** Writes a project whose only plugin is ours, with this configuration. */
  static Project create(Path folder, String configuration) throws IOException {
    Files.writeString(
        folder.resolve("pom.xml"),
        """
        <project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
        <groupId>it</groupId><artifactId>it</artifactId><version>1</version><packaging>pom</packaging>
        <build><plugins><plugin><groupId>dev.hydraui</groupId>
        <artifactId>design-tokens-maven-plugin</artifactId><version>%s</version>
        <executions><execution><goals><goal>compile-tokens</goal></goals></execution></executions>
        <configuration>%s</configuration></plugin></plugins></build></project>
        """
            .formatted(VERSION, configuration));
    return new Project(folder);
  }

  /** Runs Maven's lifecycle up to the phase that the goal is bound to. */
  Answer build() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add("" + Path.of(System.getProperty("it.maven"), "bin", "mvn"));
    command.addAll(List.of("-B", "-ntp", "-s", "" + SETTINGS, "-Dmaven.repo.local=" + REPOSITORY));
    command.add("generate-resources");
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Answer(process.waitFor(), out);
  }
}
