package dev.hydraui.tokens.platform.code;

import dev.hydraui.tokens.Tokens;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.Reading;
import dev.hydraui.tokens.problem.Severity;
import dev.hydraui.tokens.theme.Themes;
import dev.hydraui.tokens.value.FontFamily;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tokens that every target must write, and what it takes to see it do so. */
public final class Fixtures {
  private static final Path FOLDER = Path.of("src/test/resources/tokens");

  private Fixtures() {}

  /** Returns tokens of every type, with every part that is optional. */
  public static Tokens everyType() {
    return Tokens.load(FOLDER.resolve("every-type.json"));
  }

  /** Returns tokens whose names and texts mean something else in source code; some are raw. */
  public static Tokens hostile() {
    return Tokens.load(Reading.LENIENT, FOLDER.resolve("hostile.json"));
  }

  /** Returns tokens of every type for two brands, each light and dark. */
  public static Tokens brands() {
    return Tokens.load(FOLDER.resolve("brands.resolver.json"));
  }

  /** Returns tokens in this JSON, with {@code '} for {@code "}. */
  public static Tokens of(Path folder, String json) throws IOException {
    Path file = Files.writeString(folder.resolve("tokens.json"), json.replace('\'', '"'));
    return Tokens.load(file);
  }

  /** Returns the first name of a font family. */
  public static String family(Tokens tokens, String path) {
    return ((FontFamily) tokens.base().get(path).orElseThrow().value()).names().get(0);
  }

  /** Returns what a target writes. */
  public static Output write(Target target, Tokens tokens) {
    Output output = new Output();
    target.write(Themes.of(tokens), output);
    return output;
  }

  /** Returns the messages of the errors. */
  public static List<String> errors(Output output) {
    return messages(output, Severity.ERROR);
  }

  /** Returns the messages of the warnings. */
  public static List<String> warnings(Output output) {
    return messages(output, Severity.WARNING);
  }

  private static List<String> messages(Output output, Severity severity) {
    return output.problems().stream()
        .filter(problem -> problem.severity() == severity)
        .map(Problem::message)
        .toList();
  }

  /** Writes the files to a folder, and returns their places. */
  public static List<Path> save(Output output, Path folder) {
    return output.files().entrySet().stream()
        .map(
            file -> {
              try {
                Path place = folder.resolve(file.getKey());
                Files.createDirectories(place.getParent());
                return Files.writeString(place, file.getValue());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .toList();
  }
}
