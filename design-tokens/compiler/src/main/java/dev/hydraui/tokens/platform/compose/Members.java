package dev.hydraui.tokens.platform.compose;

import dev.hydraui.tokens.name.Naming;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.code.Comment;
import dev.hydraui.tokens.platform.code.Inexact;
import dev.hydraui.tokens.platform.code.Quote;
import dev.hydraui.tokens.set.Token;
import java.util.IdentityHashMap;
import java.util.List;

/** Makes the properties of tokens, of each once: most themes share most of their tokens. */
final class Members {
  private final KotlinValues values;
  private final Naming naming;
  private final Output output;
  private final IdentityHashMap<Token, List<Member>> made = new IdentityHashMap<>();

  Members(KotlinValues values, Naming naming, Output output) {
    this.values = values;
    this.naming = naming;
    this.output = output;
  }

  /** Returns the properties of a token, with their names. */
  List<Member> of(Token token) {
    return made.computeIfAbsent(token, this::make);
  }

  /** Returns the name of the property that is a token as a whole. */
  String name(Token token) {
    return naming.of(token.path());
  }

  private List<Member> make(Token token) {
    Inexact.colors(token, "compose", output);
    return values.members(token).stream().map(this::named).toList();
  }

  private Member named(Member member) {
    return member.named(naming.of(member.token(), output), annotations(member.token()));
  }

  private static String annotations(Token token) {
    String comment = Comment.block(token, "    ", "");
    return token
        .deprecated()
        .map(why -> why.isEmpty() ? "No longer to be used" : why)
        .map(why -> comment + "    @Deprecated(" + Quote.kotlin(why) + ")\n")
        .orElse(comment);
  }
}
