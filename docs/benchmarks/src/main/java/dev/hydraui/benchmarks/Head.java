package dev.hydraui.benchmarks;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;

/** The head of every result: when and where its figures were made. */
public final class Head {
  private Head() {}

  /** One line: the date, the number of processors, the system and the JDK. */
  public static void print(PrintStream out) {
    out.println(
        LocalDate.now(ZoneId.systemDefault())
            + ", "
            + Runtime.getRuntime().availableProcessors()
            + " processors, "
            + System.getProperty("os.name")
            + " "
            + System.getProperty("os.version")
            + " "
            + System.getProperty("os.arch")
            + ", JDK "
            + System.getProperty("java.version"));
    out.println();
  }
}
