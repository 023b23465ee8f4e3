package dev.hydraui.checks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code shown in a text is taken from a source file. The text names it, in front of the block of
 * code: {@code <!-- snippet: docs/examples/counter/…/Counter.java#region -->}. In the source the
 * region stands between {@code // region NAME} and {@code // endregion}; without a name the whole
 * file is meant.
 */
final class Snippets {
  private static final Pattern MARKED =
      Pattern.compile(
          "<!-- snippet: ([^ #]+)(?:#([^ ]+))? -->\\s*\n```[a-z]*\n(.*?)```", Pattern.DOTALL);
  private static final Pattern MARK = Pattern.compile("^<!-- snippet:", Pattern.MULTILINE);

  private Snippets() {}

  /** One line for each snippet in the text that is not what its source says; empty if all are. */
  static List<String> differences(Path root, String text) {
    List<String> differences = new ArrayList<>();
    Matcher marked = MARKED.matcher(text);
    int count = 0;
    while (marked.find()) {
      count++;
      String name = marked.group(1) + (marked.group(2) == null ? "" : "#" + marked.group(2));
      Path source = root.resolve(marked.group(1));
      if (!Files.isRegularFile(source)) {
        differences.add(name + ": there is no such file");
        continue;
      }
      String expected = region(Tree.read(source), marked.group(2));
      if (expected.isEmpty()) {
        differences.add(name + ": the file has no such region");
      } else if (!expected.equals(marked.group(3))) {
        differences.add(name + ": the source says\n" + expected);
      }
    }
    if (count != MARK.matcher(text).results().count()) {
      differences.add("a snippet mark is not followed by a block of code");
    }
    return differences;
  }

  /** The lines of a region without their common indentation; the empty text if there is none. */
  static String region(String source, String name) {
    List<String> lines = new ArrayList<>();
    boolean inside = name == null;
    for (String line : source.lines().toList()) {
      String mark = line.strip();
      if (mark.equals("// region " + name)) {
        inside = true;
      } else if (mark.equals("// endregion")) {
        inside = name == null;
      } else if (inside && !mark.startsWith("// region ")) {
        lines.add(line);
      }
    }
    String text = String.join("\n", lines).stripTrailing();
    return text.isEmpty() ? "" : text.stripIndent() + "\n";
  }
}
