package dev.hydraui.tokens.name;

import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.set.Token;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Gives tokens the names of one platform, and finds those that would get the same. */
public final class Naming {
  private final String target;
  private final Function<Token, String> rule;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Token> owners = new HashMap<>();

  /**
   * @param target who asks, for messages
   * @param rule makes a legal name of a token
   */
  public Naming(String target, Function<Token, String> rule) {
    this.target = target;
    this.rule = rule;
  }

  /** Returns a token's name; two tokens of one name are an error, told once. */
  public String of(Token token, Output output) {
    String known = names.get(token.path());
    if (known != null) {
      return known;
    }
    String name = rule.apply(token);
    names.put(token.path(), name);
    Token owner = owners.putIfAbsent(name, token);
    if (owner != null) {
      output.problem(
          Problem.error(
                  "name-collision",
                  token.at(),
                  token.path()
                      + " and "
                      + owner.path()
                      + " ("
                      + owner.at()
                      + ") are both "
                      + name
                      + " in "
                      + target)
              .hint("Rename one of them."));
    }
    return name;
  }

  /** Returns the name that the token of a path was given; null never, the path when none was. */
  public String of(String path) {
    return names.getOrDefault(path, path);
  }
}
