package dev.hydraui.tokens.platform.android;

import dev.hydraui.tokens.name.Words;
import dev.hydraui.tokens.platform.code.Names;
import dev.hydraui.tokens.set.Token;
import java.util.List;
import java.util.Set;

/** Names resources: lower case letters of ASCII, digits and underscores, and no word of Java. */
final class AndroidNames {
  private static final Set<String> JAVA =
      Set.of(
          ("abstract assert boolean break byte case catch char class const continue default do double"
                  + " else enum extends final finally float for goto if implements import"
                  + " instanceof int interface long native new package private protected public"
                  + " return short static strictfp super switch synchronized this throw throws"
                  + " transient try void volatile while true false null")
              .split(" "));

  private AndroidNames() {}

  /** Returns the name of a token. */
  static String of(Token token) {
    return of(Names.words(token.names()));
  }

  /** Returns the name that some words make. */
  static String of(List<String> words) {
    String name = Names.ascii(Words.snake(words));
    boolean letter = name.charAt(0) >= 'a';
    String legal = letter ? name : "n" + name;
    return JAVA.contains(legal) ? legal + "_" : legal;
  }
}
