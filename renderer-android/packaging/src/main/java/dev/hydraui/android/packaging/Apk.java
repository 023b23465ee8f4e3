package dev.hydraui.android.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A program as one file that can be installed. */
final class Apk {

  private Apk() {}

  /**
   * Makes one, signs it, and verifies it.
   *
   * @param shrunk whether it is made small, which takes minutes
   * @throws IOException naming the file that something is wrong with
   */
  static Path make(Program program, SigningKey key, Cache cache, boolean shrunk)
      throws IOException {
    Resources resources = Resources.of(program, cache);
    List<Path> classPath = new ArrayList<>(program.classPath());
    classPath.add(resources.classes());
    List<Path> dex =
        shrunk
            ? Dex.shrunk(
                classPath,
                program.platform(),
                rules(program, resources),
                program.out().resolve("mapping.txt"),
                program.out().resolve("dex"))
            : Dex.quickly(classPath, program.platform(), cache);
    Path unsigned = program.out().resolve("unsigned.apk");
    try (ApkWriter writer = new ApkWriter(unsigned)) {
      addLinked(writer, resources.linked());
      for (int i = 0; i < dex.size(); i++) {
        String name = i == 0 ? "classes.dex" : "classes" + (i + 1) + ".dex";
        writer.compressed(name, Files.readAllBytes(dex.get(i)));
      }
      addNativeLibraries(writer, program);
      addFiles(writer, program);
    }
    Path signed = program.out().resolve("program.apk");
    Signature.sign(unsigned, key, signed);
    Files.delete(unsigned);
    verify(signed);
    return signed;
  }

  /**
   * Looks at its signature, and at where its files begin, as every Android since our oldest does.
   *
   * @throws IOException naming all that is wrong
   */
  static void verify(Path apk) throws IOException {
    List<String> faults = new ArrayList<>(Signature.faults(apk));
    faults.addAll(Alignment.faults(apk));
    if (!faults.isEmpty()) {
      throw new IOException(apk + ": " + String.join("; ", faults));
    }
  }

  private static List<Path> rules(Program program, Resources resources) throws IOException {
    List<Path> rules = new ArrayList<>();
    rules.add(resources.rules());
    for (Archive archive : Archive.in(program.archives())) {
      archive.rules().ifPresent(rules::add);
    }
    Path own = program.out().resolve("hydra.pro");
    try (var text = Apk.class.getResourceAsStream("android.pro")) {
      Files.write(own, text.readAllBytes());
    }
    rules.add(own);
    return rules;
  }

  /** The manifest, the table of resources and what it points to. */
  static void addLinked(ApkWriter writer, Path linked) throws IOException {
    try (ZipFile zip = new ZipFile(linked.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        byte[] content = zip.getInputStream(entry).readAllBytes();
        if (entry.getMethod() == ZipEntry.STORED || entry.getName().equals("resources.arsc")) {
          writer.stored(entry.getName(), content);
        } else {
          writer.compressed(entry.getName(), content);
        }
      }
    }
  }

  private static void addNativeLibraries(ApkWriter writer, Program program) throws IOException {
    for (Archive archive : Archive.in(program.archives())) {
      Optional<Path> folder = archive.nativeLibraries();
      if (folder.isPresent()) {
        try (Stream<Path> files = Files.walk(folder.get())) {
          for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
            String name = ("" + folder.get().relativize(file)).replace('\\', '/');
            writer.stored("lib/" + name, Files.readAllBytes(file));
          }
        }
      }
    }
  }

  private static void addFiles(ApkWriter writer, Program program) throws IOException {
    for (Path part : program.classPath()) {
      for (Map.Entry<String, byte[]> file : ClassFiles.resources(part).entrySet()) {
        if (program.left().stream().noneMatch(file.getKey()::startsWith)) {
          writer.compressed(file.getKey(), file.getValue());
        }
      }
    }
  }
}
