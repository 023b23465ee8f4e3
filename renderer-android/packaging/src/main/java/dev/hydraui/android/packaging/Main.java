package dev.hydraui.android.packaging;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Packages a program for Android from the command line. */
public final class Main {

  private static final String USAGE =
      """
      Usage: resources|quick|release OPTION... or verify FILE
        resources   links the program's resources and compiles its R classes
        quick       makes an .apk for trying out, in seconds
        release     makes a small .apk, in minutes
        verify      says what is wrong with an .apk: its signature, or where its files begin
        --manifest FILE        AndroidManifest.xml
        --resources FOLDER     of resources; may be repeated
        --archives FOLDER      with the unpacked libraries
        --class-path PATH      jars and folders of classes, or @FILE that holds it; may be repeated
        --platform FILE        Android's own classes and resources
        --leave PREFIX         of the names of files on the class path not to be packed; may be repeated
        --out FOLDER           takes program.apk and what is made on the way
      Signed with the key that HYDRA_ANDROID_KEYSTORE, HYDRA_ANDROID_KEYSTORE_PASSWORD, HYDRA_ANDROID_KEY
      and HYDRA_ANDROID_KEY_PASSWORD name, or else with one for trying out.
      """;

  private static final Set<String> OPTIONS =
      Set.of(
          "--manifest",
          "--resources",
          "--archives",
          "--class-path",
          "--platform",
          "--leave",
          "--out");

  private final Map<String, List<String>> options = new HashMap<>();

  private Main(String... arguments) throws IOException {
    for (int i = 1; i < arguments.length; i += 2) {
      if (!OPTIONS.contains(arguments[i]) || i + 1 == arguments.length) {
        throw new IOException("what is " + arguments[i] + "?\n" + USAGE);
      }
      options.computeIfAbsent(arguments[i], name -> new ArrayList<>()).add(arguments[i + 1]);
    }
  }

  /**
   * @param arguments as {@code --help} says
   * @throws IOException saying what is wrong
   */
  public static void main(String[] arguments) throws IOException {
    String what = arguments.length == 0 ? "--help" : arguments[0];
    Cache cache = Cache.ofThisPerson();
    switch (what) {
      case "resources" -> Resources.of(new Main(arguments).program(), cache);
      case "quick", "release" -> {
        Program program = new Main(arguments).program();
        SigningKey key = SigningKey.of(System.getenv(), Cache.home());
        Path apk = Apk.make(program, key, cache, what.equals("release"));
        System.out.println(apk + ": " + kilobytes(apk) + " kB, signed and verified");
      }
      case "verify" -> {
        if (arguments.length != 2) {
          throw new IOException("verify takes one file\n" + USAGE);
        }
        Apk.verify(Path.of(arguments[1]));
      }
      default -> System.out.print(USAGE);
    }
  }

  private static String kilobytes(Path file) throws IOException {
    long bytes = Files.size(file);
    return bytes / 1000 + "." + bytes % 1000 / 100;
  }

  private Program program() throws IOException {
    return new Program(
        path("--manifest"),
        paths("--resources"),
        path("--archives"),
        classPath(),
        path("--platform"),
        options.getOrDefault("--leave", List.of()),
        path("--out"));
  }

  private Path path(String option) throws IOException {
    List<Path> paths = paths(option);
    if (paths.size() != 1) {
      throw new IOException(option + " is needed, once\n" + USAGE);
    }
    return paths.get(0);
  }

  private List<Path> paths(String option) {
    return options.getOrDefault(option, List.of()).stream().map(Path::of).toList();
  }

  private List<Path> classPath() throws IOException {
    List<Path> parts = new ArrayList<>();
    for (String path : options.getOrDefault("--class-path", List.of())) {
      String text = path.startsWith("@") ? Files.readString(Path.of(path.substring(1))) : path;
      Stream.of(text.strip().split(File.pathSeparator))
          .filter(part -> !part.isEmpty())
          .map(Path::of)
          .forEach(parts::add);
    }
    for (Path part : parts) {
      if (!Files.exists(part)) {
        throw new IOException("--class-path: there is no " + part);
      }
    }
    return parts;
  }
}
