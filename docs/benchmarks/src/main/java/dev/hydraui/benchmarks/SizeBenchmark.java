package dev.hydraui.benchmarks;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * What a browser has to load: each file of every page on the class path, as it is, through gzip and
 * through brotli, both at their strongest. Bytes; 1 kB is 1,000 bytes.
 */
public final class SizeBenchmark {
  private static final List<String> LOADED = List.of(".js", ".wasm", ".css", ".svg", ".html");

  private SizeBenchmark() {}

  record Size(long plain, long gzip, long brotli) {}

  public static void main(String[] arguments) throws IOException {
    Brotli4jLoader.ensureAvailability();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Head.print(out);
    out.printf("%-70s %10s %10s %10s%n", "bytes", "plain", "gzip -9", "brotli -11");
    StringTokenizer entries =
        new StringTokenizer(System.getProperty("java.class.path"), File.pathSeparator);
    while (entries.hasMoreTokens()) {
      Path entry = Path.of(entries.nextToken()).toAbsolutePath();
      if (Files.isDirectory(entry) && !module(entry).endsWith("benchmarks")) {
        print(entry, out);
      }
    }
  }

  private static void print(Path classes, PrintStream out) throws IOException {
    for (Path file : loaded(classes)) {
      Size size = size(Files.readAllBytes(file));
      Path name = classes.relativize(file);
      out.printf("%-70s %,10d %,10d %,10d%n", name, size.plain(), size.gzip(), size.brotli());
    }
  }

  /** The folder that holds the module whose classes these are. */
  private static Path module(Path classes) {
    return Path.of("").toAbsolutePath().relativize(classes.getParent().getParent());
  }

  private static List<Path> loaded(Path classes) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .filter(file -> LOADED.stream().anyMatch(("" + file)::endsWith))
          .sorted()
          .toList();
    }
  }

  static Size size(byte[] content) throws IOException {
    ByteArrayOutputStream gzipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new StrongGzip(gzipped)) {
      gzip.write(content);
    }
    byte[] brotli = Encoder.compress(content, new Encoder.Parameters().setQuality(11));
    return new Size(content.length, gzipped.size(), brotli.length);
  }

  /** Java's gzip at its strongest; the level is a protected field there. */
  private static final class StrongGzip extends GZIPOutputStream {
    StrongGzip(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
