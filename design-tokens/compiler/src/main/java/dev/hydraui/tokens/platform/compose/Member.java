package dev.hydraui.tokens.platform.compose;

import dev.hydraui.tokens.set.Token;

/**
 * A property of Kotlin.
 *
 * @param name empty until it has one
 * @param value an expression
 */
record Member(String name, String type, String value, Token token) {
  Member(String type, String value, Token token) {
    this("", type, value, token);
  }

  Member named(String name) {
    return new Member(name, type, value, token);
  }
}
