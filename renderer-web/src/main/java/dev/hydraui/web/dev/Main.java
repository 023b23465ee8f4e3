package dev.hydraui.web.dev;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.charset.StandardCharsets;

/**
 * {@code ./hydra dev}: shows a program in a page and keeps it up to date while its sources are
 * worked on. Its class path is the program's, in which renderer-web and TeaVM are.
 */
public final class Main {

  private Main() {}

  /** Runs until the process is ended. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    // Small answers would wait for 40 ms otherwise.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    Options options;
    try {
      options = Options.parse(arguments);
    } catch (IllegalArgumentException wrong) {
      System.err.println("hydra: " + wrong.getMessage());
      System.exit(2);
      return;
    }
    if (options.help()) {
      out.print(Options.USAGE);
      return;
    }
    run(options, out);
  }

  private static void run(Options options, PrintStream out)
      throws IOException, InterruptedException {
    DevLoop loop;
    try {
      loop = new DevLoop(options, out);
    } catch (BindException taken) {
      System.err.println(
          "hydra: port " + options.port() + " is taken; choose another with --port, or 0 for any");
      System.exit(1);
      return;
    }
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(loop)));
    out.println("hydra: " + options.main() + " is at " + loop.address() + " (Ctrl-C ends)");
    loop.run();
  }

  private static void close(DevLoop loop) {
    try {
      loop.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
