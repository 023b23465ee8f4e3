package dev.hydraui.server.sql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What CHECK constraints tell about single columns: {@code x IN (…)}, bounds, lengths.
 *
 * <p>Reads the few shapes that both databases print and says nothing about all others.
 */
final class Checks {

  /** What a check says about one column. */
  record Rule(String column, Type.Limits limits) {}

  private final List<Token> tokens;
  private int at;

  private Checks(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The rule of one check's expression, if it is one of the known shapes. */
  static Optional<Rule> rule(String expression) {
    return new Checks(Token.plain(Token.lex(expression))).rule();
  }

  /** The expressions of all CHECKs in a CREATE TABLE statement. */
  static List<String> expressions(String create) {
    List<String> found = new ArrayList<>();
    List<Token> tokens = Token.lex(create);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).word("check") && tokens.get(i + 1).text().equals("(")) {
        int depth = 0;
        StringBuilder expression = new StringBuilder();
        for (int j = i + 1; j < tokens.size(); j++) {
          Token token = tokens.get(j);
          depth +=
              token.kind() != 'p'
                  ? 0
                  : token.text().equals("(") ? 1 : token.text().equals(")") ? -1 : 0;
          expression.append(token.spelt()).append(' ');
          if (depth == 0) {
            break;
          }
        }
        found.add(expression.toString());
      }
    }
    return found;
  }

  /**
   * A literal such as {@code 'open'::text}, {@code -1.5} or {@code true}; empty if it is computed.
   */
  static Optional<JsonNode> literal(String expression) {
    Checks checks = new Checks(Token.plain(Token.lex(expression)));
    Optional<JsonNode> value = checks.value();
    return checks.done() ? value : Optional.empty();
  }

  private Optional<Rule> rule() {
    boolean length = at + 1 < tokens.size() && (take("length") || take("char_length"));
    if (at >= tokens.size() || "iq".indexOf(tokens.get(at).kind()) < 0) {
      return Optional.empty();
    }
    String column = tokens.get(at++).text();
    if (take("is")) {
      boolean same =
          take("null") && take("or") && at < tokens.size() && tokens.get(at).text().equals(column);
      if (!same) {
        return Optional.empty();
      }
      at++;
    }
    Type.Limits none = Type.Limits.NONE;
    if (take("in") || (take("=") && take("any") && take("array") && take("["))) {
      List<JsonNode> values = new ArrayList<>();
      do {
        Optional<JsonNode> value = value();
        if (value.isEmpty()) {
          return Optional.empty();
        }
        values.add(value.get());
      } while (take(","));
      take("]");
      return done() && !length
          ? Optional.of(new Rule(column, none.allowing(List.copyOf(values))))
          : Optional.empty();
    }
    return bounds(column, length);
  }

  private Optional<Rule> bounds(String column, boolean length) {
    Type.Limits limits = Type.Limits.NONE;
    if (take("between")) {
      Optional<JsonNode> least = number();
      Optional<JsonNode> most = take("and") ? number() : Optional.empty();
      if (least.isEmpty() || most.isEmpty()) {
        return Optional.empty();
      }
      limits = limits.from(least.get()).to(most.get());
    } else {
      do {
        String sign = at < tokens.size() ? tokens.get(at++).text() : "";
        Optional<JsonNode> bound = number();
        if (bound.isEmpty() || !List.of(">=", "<=", ">", "<").contains(sign)) {
          return Optional.empty();
        }
        limits =
            switch (sign) {
              case ">=" -> limits.from(bound.get());
              case "<=" -> limits.to(bound.get());
              case ">" -> limits.above(bound.get());
              default -> limits.below(bound.get());
            };
      } while (take("and") && take(column));
    }
    if (!done()) {
      return Optional.empty();
    }
    return length ? length(column, limits) : Optional.of(new Rule(column, limits));
  }

  private static Optional<Rule> length(String column, Type.Limits limits) {
    return limits
        .most()
        .filter(JsonNode::canConvertToInt)
        .map(most -> new Rule(column, Type.Limits.length(most.intValue())));
  }

  private Optional<JsonNode> number() {
    return value().filter(JsonNode::isNumber);
  }

  private Optional<JsonNode> value() {
    boolean minus = take("-");
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    Token token = tokens.get(at++);
    if (token.kind() == 'n') {
      return Optional.of(numeral(minus ? "-" + token.text() : token.text()));
    }
    if (minus) {
      return Optional.empty();
    }
    if (token.kind() == 's') {
      return Optional.of(TextNode.valueOf(token.text()));
    }
    if (token.word("true") || token.word("false")) {
      return Optional.of(BooleanNode.valueOf(token.word("true")));
    }
    return Optional.empty();
  }

  private static JsonNode numeral(String text) {
    if (text.chars().allMatch(c -> c == '-' || Character.isDigit(c))) {
      BigInteger whole = new BigInteger(text);
      return whole.bitLength() < 32
          ? IntNode.valueOf(whole.intValue())
          : whole.bitLength() < 64
              ? LongNode.valueOf(whole.longValue())
              : BigIntegerNode.valueOf(whole);
    }
    try {
      return DecimalNode.valueOf(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return JsonNodeFactory.instance.textNode(text);
    }
  }

  private boolean take(String text) {
    if (at < tokens.size()
        && tokens.get(at).kind() != 's'
        && tokens.get(at).text().equalsIgnoreCase(text)) {
      at++;
      return true;
    }
    return false;
  }

  private boolean done() {
    return at == tokens.size();
  }
}
