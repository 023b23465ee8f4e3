package dev.hydraui.tokens.platform.android;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hydraui.tokens.platform.code.Command;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The resource compiler of Android, as it comes with apktool, and the framework to link with. */
public final class Aapt {
  private static final String MANIFEST =
      "<manifest xmlns:android=\"http://schemas.android.com/apk/res/android\""
          + " package=\"acme.app\"><uses-sdk android:minSdkVersion=\"24\""
          + " android:targetSdkVersion=\"35\"/></manifest>";

  private final Path folder;
  private final Path program;
  private final Path framework;

  /**
   * @param folder takes the files
   */
  public Aapt(Path folder) throws IOException {
    this.folder = folder;
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String name =
        os.contains("win")
            ? "windows/aapt2.exe"
            : os.contains("mac") ? "macosx/aapt2" : "linux/aapt2";
    program = copy("/prebuilt/" + name, "aapt2.exe");
    framework = copy("/prebuilt/android-framework.jar", "framework.jar");
    assertEquals(true, program.toFile().setExecutable(true));
    Files.writeString(folder.resolve("AndroidManifest.xml"), MANIFEST);
  }

  private Path copy(String resource, String name) throws IOException {
    Path copy = folder.resolve(name);
    try (InputStream in = Aapt.class.getResourceAsStream(resource)) {
      Files.copy(in, copy);
    }
    return copy;
  }

  /**
   * Compiles and links resource folders, and returns the table of all that is in the program.
   *
   * @param overlay lies over the others, as a flavour does; may be empty
   */
  public String link(List<Path> folders, List<Path> overlay) throws IOException {
    List<String> command =
        new ArrayList<>(List.of(program.toString(), "link", "-o", "app.apk", "--manifest"));
    command.addAll(List.of("AndroidManifest.xml", "-I", framework.toString()));
    for (Path res : folders) {
      command.add(compile(res));
    }
    for (Path res : overlay) {
      command.add("-R");
      command.add(compile(res));
    }
    run(command);
    return run(List.of(program.toString(), "dump", "resources", "app.apk"));
  }

  private String compile(Path res) throws IOException {
    String name = res.toString().replaceAll("[^a-z]", "_") + ".zip";
    run(List.of(program.toString(), "compile", "--dir", res.toString(), "-o", name));
    return name;
  }

  private String run(List<String> command) throws IOException {
    Command.Answer answer = Command.run(folder, command);
    assertEquals(0, answer.code(), answer.text());
    return answer.text();
  }
}
