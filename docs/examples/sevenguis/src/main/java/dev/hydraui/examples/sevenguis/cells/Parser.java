package dev.hydraui.examples.sevenguis.cells;

import dev.hydraui.json.JsonNumber;
import java.util.Locale;

/**
 * Reads what was entered into a cell: {@code =(A1 + 2) * SUM(B1:B9)}, a number, or any text.
 *
 * <pre>{@code
 * sum     = product { ("+" | "-") product }
 * product = factor { ("*" | "/") factor }
 * factor  = "-" factor | "(" sum ")" | number | cell | total
 * total   = ("SUM" | "AVERAGE" | "MIN" | "MAX" | "COUNT") "(" cell [":" cell] ")"
 * }</pre>
 */
final class Parser {

  /** Deeper brackets than anyone writes by hand. */
  private static final int DEEPEST = 100;

  private final String text;
  private int at;
  private int depth;

  private Parser(String text) {
    this.text = text;
  }

  static Formula parse(String entered) {
    String trimmed = entered.trim();
    if (trimmed.isEmpty()) {
      return new Formula.Constant(new Value.Nothing());
    }
    if (JsonNumber.isNumber(trimmed)) {
      return new Formula.Constant(Value.of(new JsonNumber(trimmed).asDouble()));
    }
    if (trimmed.charAt(0) != '=') {
      return new Formula.Constant(new Value.Words(entered));
    }
    try {
      Parser parser = new Parser(trimmed.substring(1).toUpperCase(Locale.ROOT));
      Formula formula = parser.sum();
      parser.expect(parser.isAtEnd());
      return formula;
    } catch (Unreadable unreadable) {
      return new Formula.Constant(new Value.Wrong("formula"));
    }
  }

  private Formula sum() {
    expect(++depth < DEEPEST);
    Formula left = product();
    while (sees('+') || sees('-')) {
      char operator = text.charAt(at++);
      left = new Formula.Joined(operator, left, product());
    }
    depth--;
    return left;
  }

  private Formula product() {
    Formula left = factor();
    while (sees('*') || sees('/')) {
      char operator = text.charAt(at++);
      left = new Formula.Joined(operator, left, factor());
    }
    return left;
  }

  private Formula factor() {
    if (takes('-')) {
      expect(++depth < DEEPEST);
      Formula zero = new Formula.Constant(Value.of(0));
      Formula negative = new Formula.Joined('-', zero, factor());
      depth--;
      return negative;
    }
    if (takes('(')) {
      Formula inside = sum();
      expect(takes(')'));
      return inside;
    }
    String word = word();
    if (Numbers.TOTALS.contains(word)) {
      return total(word);
    }
    return JsonNumber.isNumber(word)
        ? new Formula.Constant(Value.of(new JsonNumber(word).asDouble()))
        : new Formula.Reference(cell(word));
  }

  private Formula total(String name) {
    expect(takes('('));
    Cell first = cell(word());
    Cell last = takes(':') ? cell(word()) : first;
    expect(takes(')'));
    return new Formula.Total(
        name,
        new Cell(Math.min(first.column(), last.column()), Math.min(first.row(), last.row())),
        new Cell(Math.max(first.column(), last.column()), Math.max(first.row(), last.row())));
  }

  private Cell cell(String word) {
    expect(
        word.length() > 1 && word.length() < 5 && word.charAt(0) >= 'A' && word.charAt(0) <= 'Z');
    int row = 0;
    for (int i = 1; i < word.length(); i++) {
      int digit = word.charAt(i) - '0';
      expect(digit >= 0 && digit <= 9);
      row = row * 10 + digit;
    }
    expect(row >= 1 && row <= Cell.ROWS);
    return new Cell(word.charAt(0) - 'A', row - 1);
  }

  private String word() {
    skipSpaces();
    int start = at;
    while (at < text.length() && isOfWord(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private static boolean isOfWord(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.';
  }

  private boolean takes(char wanted) {
    boolean there = sees(wanted);
    at += there ? 1 : 0;
    return there;
  }

  private boolean sees(char wanted) {
    skipSpaces();
    return at < text.length() && text.charAt(at) == wanted;
  }

  private boolean isAtEnd() {
    skipSpaces();
    return at == text.length();
  }

  private void skipSpaces() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private void expect(boolean fits) {
    if (!fits) {
      throw new Unreadable();
    }
  }

  private static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
