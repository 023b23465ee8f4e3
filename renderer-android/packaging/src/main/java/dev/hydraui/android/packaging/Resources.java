package dev.hydraui.android.packaging;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The resources of a program and of its libraries, linked.
 *
 * @param linked a package with them and the manifest, without code
 * @param classes the compiled {@code R} classes
 * @param rules what the shrinker must keep because a resource or the manifest names it
 */
record Resources(Path linked, Path classes, Path rules) {

  /** Links those of a program. */
  static Resources of(Program program, Cache cache) throws IOException {
    Aapt aapt = Aapt.forThisMachine(cache);
    Path out = program.out();
    Files.createDirectories(out);
    List<Path> compiled = new ArrayList<>();
    List<String> packages = new ArrayList<>();
    for (Archive archive : Archive.in(program.archives())) {
      packages.add(archive.packageName());
      Optional<Path> its = archive.resources();
      if (its.isPresent()) {
        compiled.add(compiled(aapt, cache, its.get()));
      }
    }
    for (Path own : program.resources()) {
      compiled.add(compiled(aapt, cache, own));
    }
    Resources made =
        new Resources(out.resolve("resources.ap_"), out.resolve("R"), out.resolve("aapt.pro"));
    Path sources = out.resolve("R-sources");
    aapt.link(
        program.manifest(),
        program.platform(),
        compiled,
        packages,
        sources,
        made.rules(),
        made.linked());
    compile(sources, made.classes());
    return made;
  }

  private static Path compiled(Aapt aapt, Cache cache, Path resources) throws IOException {
    String key = Cache.key("resources", List.of(resources)) + ".zip";
    return cache.get(key, place -> aapt.compile(resources, place));
  }

  private static void compile(Path sources, Path classes) throws IOException {
    Files.createDirectories(classes);
    List<Path> files;
    try (Stream<Path> all = Files.walk(sources)) {
      files = all.filter(file -> ("" + file).endsWith(".java")).toList();
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of("--release", "17", "-proc:none", "-nowarn", "-d", "" + classes);
      boolean done =
          compiler
              .getTask(
                  said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
              .call();
      if (!done) {
        throw new IOException(sources + ": " + said);
      }
    }
  }
}
