package dev.hydraui.tokens.command;

import dev.hydraui.tokens.Tokens;
import dev.hydraui.tokens.config.Config;
import dev.hydraui.tokens.platform.json.JsonTarget;
import dev.hydraui.tokens.problem.Link;
import dev.hydraui.tokens.problem.Near;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.source.Library;
import dev.hydraui.tokens.theme.Themes;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: says what a token is in each context, and how it came to that. */
@Command(
    name = "explain",
    description = "Say what a token is in each context, and which references led there.")
final class ExplainCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "NAME", description = "A token, such as color.text.")
  private String name;

  @Parameters(
      index = "1..*",
      paramLabel = "FILE",
      description = "A resolver, or files of tokens, later ones over earlier ones.")
  private List<Path> files = new ArrayList<>();

  @Mixin private Inputs inputs;
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Config config = inputs.config(files);
    Tokens tokens =
        Tokens.load(new Library(config.reading()), config.sources())
            .defaults(config.defaults())
            .transformed(config.transforms());
    PrintWriter out = command.commandLine().getOut();
    Themes themes = tokens.themes();
    String path = path(themes);
    List<String> shown = new ArrayList<>();
    for (Map<String, String> context : themes.contexts(path)) {
      Optional<Token> token = themes.in(context).get(path);
      String text = token.map(ExplainCommand::explained).orElse("");
      if (token.isPresent() && shown.isEmpty()) {
        head(token.get(), out);
      }
      if (!text.isEmpty() && (context.size() < 2 || !shown.contains(text))) {
        out.println("\n" + context(context) + "\n" + text);
        shown.add(text);
      }
    }
    if (shown.isEmpty()) {
      List<String> paths = themes.base().tokens().stream().map(Token::path).toList();
      command
          .commandLine()
          .getErr()
          .println(
              ("hydra tokens: there is no token " + name + ". " + Near.hint(name, paths)).strip());
      return 1;
    }
    return 0;
  }

  /** Takes {@code {a.b}} for {@code a.b}, and a group's name for its own token. */
  private String path(Themes themes) {
    String path =
        name.startsWith("{") && name.endsWith("}") ? name.substring(1, name.length() - 1) : name;
    return themes.base().get(path).isEmpty() && themes.base().get(path + ".$root").isPresent()
        ? path + ".$root"
        : path;
  }

  private static void head(Token token, PrintWriter out) {
    out.println(token.path() + " (" + token.type() + ")");
    token.description().ifPresent(text -> out.println(text));
    token
        .deprecated()
        .ifPresent(reason -> out.println("Deprecated" + (reason.isEmpty() ? "." : ": " + reason)));
  }

  private static String context(Map<String, String> context) {
    StringBuilder text = new StringBuilder();
    context.forEach(
        (modifier, chosen) ->
            text.append(text.length() == 0 ? "" : ", ").append(modifier + "=" + chosen));
    return text.length() == 0 ? "by default" : text.toString();
  }

  private static String explained(Token token) {
    StringBuilder text = new StringBuilder();
    String before = "  ";
    for (Link link : token.chain()) {
      text.append(before).append(link.path()).append("  ").append(link.at()).append('\n');
      before = "  → ";
    }
    return text.append("  = ").append(JsonTarget.line(token.value())).toString();
  }
}
