package dev.hydraui.web.bundle;

import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.CustomPassExecutionTime;
import com.google.javascript.jscomp.JSError;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.jscomp.SourceMapInput;
import com.google.javascript.jscomp.WarningLevel;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Collectors;

/**
 * Makes a module that TeaVM has written smaller, by what Closure Compiler calls simple
 * optimizations: it shortens expressions and names inside the module, joins what is used once and
 * leaves out what is not used. {@link ShortMembers} names fields and methods anew, if TeaVM has
 * left them their names. The source map goes on leading to the Java.
 */
final class Shrunk {

  /** Before the names that the module gives away, at its end. */
  private static final String EXPORT = "\nexport";

  /** What stands for the export while the compiler, which would drop it, is at work. */
  private static final String KEPT = "globalThis.hydraExports";

  private Shrunk() {}

  /**
   * Shrinks a module and its source map in their places.
   *
   * @throws IllegalStateException if it is no module of TeaVM's, or not JavaScript
   */
  static void shrink(Path module) throws IOException {
    String source = Files.readString(module);
    int export = source.lastIndexOf(EXPORT);
    int start = source.indexOf('{', export);
    int end = source.indexOf('}', start);
    if (export < 0 || start < 0 || end < 0) {
      throw new IllegalStateException(module + " ends with no export{...}: TeaVM did not write it");
    }
    List<String> inside = new ArrayList<>();
    List<String> outside = new ArrayList<>();
    StringTokenizer names = new StringTokenizer(source.substring(start + 1, end), ",");
    while (names.hasMoreTokens()) {
      String name = names.nextToken().strip();
      int as = name.indexOf(" as ");
      inside.add(name.substring(0, as));
      outside.add(name.substring(as + " as ".length()));
    }
    Path map = module.resolveSibling(module.getFileName() + ".map");
    String code = source.substring(0, export) + "\n" + KEPT + "=" + inside + ";";
    Compiler compiler = compile(module, code, map);
    Files.writeString(
        module,
        replaceLast(compiler.toSource(), KEPT, "const" + local(outside))
            + export(outside)
            + "\n//# sourceMappingURL="
            + map.getFileName());
    try (Writer out = Files.newBufferedWriter(map)) {
      compiler.getSourceMap().appendTo(out, "" + module.getFileName());
    }
  }

  private static String replaceLast(String text, String what, String by) {
    int at = text.lastIndexOf(what);
    return text.substring(0, at) + by + text.substring(at + what.length());
  }

  private static List<String> local(List<String> names) {
    return names.stream().map(name -> "hydra_" + name).toList();
  }

  private static String export(List<String> names) {
    return names.stream()
        .map(name -> "hydra_" + name + " as " + name)
        .collect(Collectors.joining(",", EXPORT + "{", "};"));
  }

  /** Files are named without their folder, so that the map is the same wherever it is built. */
  private static Compiler compile(Path module, String code, Path map) throws IOException {
    CompilerOptions options = new CompilerOptions();
    CompilationLevel.SIMPLE_OPTIMIZATIONS.setOptionsForCompilationLevel(options);
    // What stands outermost in a module is nobody else's.
    CompilationLevel.SIMPLE_OPTIMIZATIONS.setWrappedOutputOptimizations(options);
    options.setLanguage(LanguageMode.ECMASCRIPT_NEXT);
    options.setRewritePolyfills(false);
    WarningLevel.QUIET.setOptionsForWarningLevel(options);
    options.addCustomPass(CustomPassExecutionTime.BEFORE_CHECKS, new Lambdas());
    options.addCustomPass(CustomPassExecutionTime.BEFORE_CHECKS, new ShortMembers());
    options.setSourceMapOutputPath("" + map.getFileName());
    options.setApplyInputSourceMaps(true);
    Compiler compiler = new Compiler(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    compiler.initOptions(options);
    if (Files.isRegularFile(map)) {
      SourceFile input = SourceFile.fromCode("" + map.getFileName(), Files.readString(map));
      compiler.addInputSourceMap("" + module.getFileName(), new SourceMapInput(input));
    }
    SourceFile source = SourceFile.fromCode("" + module.getFileName(), code);
    compiler.compile(List.of(), List.of(source), options);
    for (JSError error : compiler.getErrors()) {
      throw new IllegalStateException("" + error);
    }
    return compiler;
  }
}
