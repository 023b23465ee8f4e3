package dev.hydraui.web.dev;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be shown and where it is.
 *
 * @param main the class with the program's {@code main}
 * @param sources the folders with the Java sources
 * @param classPath what the sources are compiled against, and what else the program is made of
 * @param processorPath where annotation processors are; empty where the class path has them
 * @param pages the folders with the page and what stands beside it
 * @param port 0 for any that is free
 * @param release the Java version of the sources
 * @param proxies which addresses are another server's
 * @param help whether only the usage is wanted
 */
record Options(
    String main,
    List<Path> sources,
    List<Path> classPath,
    List<Path> processorPath,
    List<Path> pages,
    int port,
    int release,
    Map<String, URI> proxies,
    boolean help) {

  static final String USAGE =
      """
      Usage: hydra dev [MODULE] [MAIN-CLASS] [OPTION...]

      Shows a program in a page, and puts each saved change into that page: the state stays.
      MODULE is a folder as Maven and Gradle have it: its sources are in src/main/java, its page,
      index.html, is in a folder below src/main. MAIN-CLASS may be left out where one class alone has
      a main, or the pom.xml names it.

        --main CLASS              the class with the program's main
        --sources FOLDER          Java sources; may be repeated, as for modules it stands on
        --static FOLDER           the page and what stands beside it; may be repeated
        --class-path PATH         what the program stands on; the class path of this tool otherwise
        --processor-path PATH     annotation processors that are not on the class path
        --release N               the Java version of the sources; 17 otherwise
        --port N                  8080 otherwise; 0 for any that is free
        --proxy PATH=ADDRESS      leaves what is below a path to another server, as in
                                  --proxy /api=http://127.0.0.1:7070; may be repeated
        --help                    this text
      """;

  private static final int PORT = 8080;
  private static final int RELEASE = 17;

  /**
   * Reads arguments.
   *
   * @throws IllegalArgumentException if they are wrong, or name what is not there
   */
  static Options parse(String... arguments) {
    return new Parsed().read(List.of(arguments));
  }

  private static final class Parsed {
    private final List<String> plain = new ArrayList<>();
    private final List<Path> sources = new ArrayList<>();
    private final List<Path> pages = new ArrayList<>();
    private final Map<String, URI> proxies = new LinkedHashMap<>();
    private List<Path> classPath = path(System.getProperty("java.class.path"));
    private List<Path> processorPath = List.of();
    private String main = "";
    private int port = PORT;
    private int release = RELEASE;
    private boolean help;

    Options read(List<String> arguments) {
      for (int i = 0; i < arguments.size(); i++) {
        String name = arguments.get(i);
        if (name.equals("--help") || name.equals("-h")) {
          help = true;
        } else if (!name.startsWith("-")) {
          plain.add(name);
        } else if (i + 1 == arguments.size()) {
          throw new IllegalArgumentException(name + " needs a value; --help tells more");
        } else {
          set(name, arguments.get(++i));
        }
      }
      return help ? options() : complete();
    }

    private void set(String name, String value) {
      switch (name) {
        case "--main" -> main = value;
        case "--sources" -> sources.add(folder(value));
        case "--static" -> pages.add(folder(value));
        case "--class-path" -> classPath = path(value);
        case "--processor-path" -> processorPath = path(value);
        case "--port" -> port = number(name, value, 0, 65_535);
        case "--release" -> release = number(name, value, 17, 99);
        case "--proxy" -> proxy(value);
        default ->
            throw new IllegalArgumentException(
                "there is no option " + name + "; --help tells more");
      }
    }

    private Options complete() {
      if (plain.size() > 2) {
        throw new IllegalArgumentException("what is " + plain.get(2) + " for? --help tells more");
      }
      if (!plain.isEmpty()) {
        Module module = new Module(folder(plain.get(0)));
        sources.add(module.sources());
        pages.addAll(module.pages());
        main = plain.size() == 2 ? plain.get(1) : main;
        main = main.isEmpty() ? module.main() : main;
        classPath = module.withoutItsClasses(classPath);
      }
      if (main.isEmpty() || sources.isEmpty() || pages.isEmpty()) {
        throw new IllegalArgumentException(
            "name a module, or give --main, --sources and --static; --help tells more");
      }
      return options();
    }

    private Options options() {
      return new Options(
          main, sources, classPath, processorPath, pages, port, release, proxies, help);
    }

    private void proxy(String value) {
      int equals = value.indexOf('=');
      if (equals < 1 || !value.startsWith("/") || !value.startsWith("http", equals + 1)) {
        throw new IllegalArgumentException(
            "--proxy takes a path and an address, as /api=http://127.0.0.1:7070, and not " + value);
      }
      proxies.put(value.substring(0, equals), URI.create(value.substring(equals + 1)));
    }

    private static Path folder(String name) {
      Path folder = Path.of(name).toAbsolutePath().normalize();
      if (!Files.isDirectory(folder)) {
        throw new IllegalArgumentException("there is no folder " + name);
      }
      return folder;
    }

    private static List<Path> path(String value) {
      return Arrays.stream(value.split(File.pathSeparator))
          .filter(entry -> !entry.isEmpty())
          .map(entry -> Path.of(entry).toAbsolutePath().normalize())
          .toList();
    }

    private static int number(String name, String value, int least, int most) {
      try {
        int number = Integer.parseInt(value);
        if (number >= least && number <= most) {
          return number;
        }
      } catch (NumberFormatException noNumber) {
        // Told below.
      }
      throw new IllegalArgumentException(
          name + " takes a number from " + least + " to " + most + ", and not " + value);
    }
  }
}
