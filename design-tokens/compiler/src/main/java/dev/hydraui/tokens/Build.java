package dev.hydraui.tokens;

import dev.hydraui.tokens.config.Config;
import dev.hydraui.tokens.lint.Lint;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.problem.Position;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.Problems;
import dev.hydraui.tokens.problem.TokensException;
import dev.hydraui.tokens.source.Library;
import dev.hydraui.tokens.theme.Themes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compiles what a configuration says, as often as its files change.
 *
 * <p>Files are kept from one run to the next; {@link #changed} makes them be read again. Not
 * thread-safe.
 */
public final class Build {
  private final Config config;
  private final Library library;
  private final OutputFolder folder;

  /** What is still good of the last run; empty when all must be loaded again. */
  private Optional<Tokens> last = Optional.empty();

  public Build(Config config) {
    this.config = config;
    this.library = new Library(config.reading());
    this.folder = new OutputFolder(config.output());
  }

  /**
   * What a run made.
   *
   * @param files by their paths in the output folder; none when there is an error
   * @param problems everything that was found, in the order of the places
   * @param tokens how many there are in the default context
   */
  public record Result(Map<String, String> files, List<Problem> problems, int tokens) {

    /** Returns whether nothing hinders writing the files. */
    public boolean good() {
      return problems.stream().noneMatch(Problem::isError);
    }
  }

  /** Compiles without writing; nothing is thrown for what is wrong in the files. */
  public Result compile() {
    Problems problems = new Problems();
    try {
      Tokens tokens = last.orElseGet(this::load);
      last = Optional.of(tokens);
      return compile(tokens, themes(tokens), problems);
    } catch (TokensException e) {
      problems.addAll(e.problems());
      return new Result(Map.of(), problems.list(), 0);
    }
  }

  private Tokens load() {
    return Tokens.load(library, config.sources())
        .defaults(config.defaults())
        .transformed(config.transforms());
  }

  private Themes themes(Tokens tokens) {
    Themes themes = tokens.themes().named(config.brands());
    return config.scheme().isPresent() ? themes.scheme(config.scheme()) : themes;
  }

  private Result compile(Tokens tokens, Themes themes, Problems problems) {
    for (Map<String, String> context : themes.single()) {
      gather(() -> themes.in(context), problems);
    }
    config.brands().forEach((name, inputs) -> gather(() -> themes.in(inputs), problems));
    if (!problems.hasErrors()) {
      gather(() -> problems.addAll(Lint.run(themes, config.lint())), problems);
    }
    problems.addAll(tokens.problems());
    if (problems.hasErrors()) {
      return new Result(Map.of(), problems.list(), 0);
    }
    List<Output> written =
        config.targets().parallelStream().map(target -> written(target, themes)).toList();
    Output output = new Output();
    written.forEach(one -> gather(() -> output.addAll(one), problems));
    for (Problem problem : output.problems()) {
      config.lint().weigh(problem).ifPresent(problems::add);
    }
    problems.addAll(tokens.problems());
    Map<String, String> files = new TreeMap<>(output.files());
    if (config.origins()) {
      files.put("origins.json", output.origins());
    }
    return new Result(
        problems.hasErrors() ? Map.of() : files, problems.list(), themes.base().tokens().size());
  }

  /** Targets know nothing of each other: each writes on a thread of its own. */
  private Output written(Target target, Themes themes) {
    Output output = new Output();
    Problems problems = new Problems();
    gather(() -> target.write(themes, output), problems);
    problems.list().forEach(output::problem);
    return output;
  }

  /** Goes on after an error, so that one does not hide another. */
  private void gather(Runnable step, Problems problems) {
    try {
      step.run();
    } catch (TokensException e) {
      problems.addAll(e.problems());
    } catch (IllegalStateException e) {
      String file = Library.name(config.sources().get(0));
      problems.error("target", new Position(file, 1, 1), String.valueOf(e.getMessage()));
    }
  }

  /**
   * Compiles, and writes the files when there is no error.
   *
   * @throws IOException when they cannot be written; what was there before is whole then
   */
  public Result run() throws IOException {
    Result result = compile();
    if (result.good()) {
      List<Problem> foreign = folder.write(result.files());
      if (!foreign.isEmpty()) {
        Problems problems = new Problems();
        problems.addAll(result.problems());
        problems.addAll(foreign);
        return new Result(Map.of(), problems.list(), result.tokens());
      }
    }
    return result;
  }

  /** Forgets files that changed, so that the next run reads them again. */
  public void changed(Collection<Path> files) {
    Set<String> names = new LinkedHashSet<>();
    files.forEach(file -> names.add(Library.name(file)));
    names.forEach(library::forget);
    last = last.flatMap(tokens -> tokens.without(names));
  }

  /** Returns every file that was read or looked for. */
  public Set<String> files() {
    return library.files();
  }
}
