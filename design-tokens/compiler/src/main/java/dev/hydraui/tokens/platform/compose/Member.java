package dev.hydraui.tokens.platform.compose;

import dev.hydraui.tokens.set.Token;

/**
 * A property of Kotlin.
 *
 * @param name empty until it has one
 * @param value an expression
 * @param annotations what is said of it before: lines of comments and annotations
 */
record Member(String name, String type, String value, String annotations, Token token) {
  Member(String type, String value, Token token) {
    this("", type, value, "", token);
  }

  Member named(String name, String annotations) {
    return new Member(name, type, value, annotations, token);
  }
}
