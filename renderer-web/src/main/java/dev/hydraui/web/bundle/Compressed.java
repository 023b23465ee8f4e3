package dev.hydraui.web.bundle;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Puts a {@code .br} and a {@code .gz} beside each file of a page that gains by it, both at their
 * strongest, so that a server need not compress.
 */
final class Compressed {

  private static final List<String> WORTH = List.of(".js", ".wasm", ".css", ".svg");

  /** The strongest that browsers are sure to read (RFC 7932: a window of 16 MiB is 24). */
  private static final Encoder.Parameters STRONGEST =
      new Encoder.Parameters().setQuality(11).setWindow(24);

  private Compressed() {}

  static void compress(Path folder) throws IOException {
    Brotli4jLoader.ensureAvailability();
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> WORTH.stream().anyMatch(("" + file)::endsWith)).toList();
    }
    for (Path file : files) {
      byte[] plain = Files.readAllBytes(file);
      Files.write(Path.of(file + ".br"), Encoder.compress(plain, STRONGEST));
      Files.write(Path.of(file + ".gz"), gzip(plain));
    }
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip =
        new GZIPOutputStream(out) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      gzip.write(plain);
    }
    return out.toByteArray();
  }
}
