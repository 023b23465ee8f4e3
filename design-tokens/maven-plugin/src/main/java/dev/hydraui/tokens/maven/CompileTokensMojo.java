package dev.hydraui.tokens.maven;

import dev.hydraui.tokens.Build;
import dev.hydraui.tokens.config.Config;
import dev.hydraui.tokens.config.ConfigReader;
import dev.hydraui.tokens.config.Registry;
import dev.hydraui.tokens.platform.Options;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.platform.TargetKind;
import dev.hydraui.tokens.problem.Near;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.Reading;
import dev.hydraui.tokens.problem.TokensException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Compiles design tokens; does nothing when nothing changed since it did. */
@Mojo(name = "compile-tokens", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true)
public final class CompileTokensMojo extends AbstractMojo {

  /** The configuration; not read when sources are named. */
  @Parameter(property = "tokens.config", defaultValue = "${project.basedir}/tokens.config.json")
  private File config;

  /** A resolver, or files of tokens of which later ones override earlier ones. */
  @Parameter(property = "tokens.sources")
  private List<File> sources = new ArrayList<>();

  /** What to make of the sources, such as css; everything when none is named. */
  @Parameter(property = "tokens.targets")
  private List<String> targets = new ArrayList<>();

  /** Whether what is not as DTCG has it is read with a warning. */
  @Parameter(property = "tokens.lenient")
  private boolean lenient;

  /** The folder for all files; what the configuration says when there is one. */
  @Parameter(
      property = "tokens.output",
      defaultValue = "${project.build.directory}/generated-resources/tokens")
  private File output;

  /** Where it is noted what the last run read and made. */
  @Parameter(defaultValue = "${project.build.directory}/design-tokens", readonly = true)
  private File notes;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    try {
      Registry registry = Registry.load(CompileTokensMojo.class.getClassLoader());
      Config read =
          sources.isEmpty() ? ConfigReader.read(config.toPath(), registry) : named(registry);
      Stamp stamp = new Stamp(notes.toPath().resolve(Stamp.name(parameters())));
      if (stamp.holds()) {
        getLog().debug("design tokens are as they were");
        return;
      }
      Build build = new Build(lenient ? read.reading(Reading.LENIENT) : read);
      Build.Result result = build.run();
      report(result);
      Set<Path> files = new LinkedHashSet<>();
      build.files().forEach(file -> files.add(Path.of(file)));
      if (sources.isEmpty()) {
        files.add(config.toPath());
      }
      result.files().keySet().forEach(file -> files.add(read.output().resolve(file)));
      stamp.write(files);
    } catch (TokensException e) {
      throw new MojoFailureException("\n" + e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("design tokens could not be compiled: " + e, e);
    }
  }

  private Config named(Registry registry) throws MojoFailureException {
    List<Path> files = sources.stream().map(File::toPath).toList();
    List<Target> made = new ArrayList<>();
    Set<String> names = registry.targets().keySet();
    for (String name : targets.isEmpty() ? names : new LinkedHashSet<>(targets)) {
      TargetKind kind = registry.targets().get(name);
      if (kind == null) {
        throw new MojoFailureException(
            "there is no target "
                + name
                + ", but "
                + String.join(", ", names)
                + ". "
                + Near.hint(name, names));
      }
      made.add(kind.create(Options.none()));
    }
    return Config.of(files, made, output.toPath());
  }

  private String parameters() {
    return "" + (sources.isEmpty() ? config : sources) + targets + lenient + output;
  }

  private void report(Build.Result result) throws MojoFailureException {
    StringBuilder errors = new StringBuilder();
    for (Problem problem : result.problems()) {
      if (problem.isError()) {
        errors.append('\n').append(problem);
      } else {
        getLog().warn(problem.toString());
      }
    }
    if (errors.length() > 0) {
      throw new MojoFailureException(errors.toString());
    }
    getLog().info(result.tokens() + " design tokens, " + result.files().size() + " files");
  }
}
