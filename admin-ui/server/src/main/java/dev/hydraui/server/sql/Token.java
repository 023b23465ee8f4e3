package dev.hydraui.server.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word of SQL.
 *
 * @param kind {@code i} for a word, {@code q} for a quoted name, {@code s} for a string, {@code n}
 *     for a number, {@code p} for any other sign
 * @param text without its quotes
 */
record Token(char kind, String text) {
  private static final Set<String> TYPE_WORDS =
      Set.of("varying", "precision", "without", "with", "time", "zone");

  /** Whether it is this word, in any case. */
  boolean word(String word) {
    return kind == 'i' && text.equalsIgnoreCase(word);
  }

  /** As it stands in SQL. */
  String spelt() {
    return switch (kind) {
      case 's' -> "'" + text.replace("'", "''") + "'";
      case 'q' -> '"' + text.replace("\"", "\"\"") + '"';
      default -> text;
    };
  }

  /** Without casts, brackets and collations. */
  static List<Token> plain(List<Token> tokens) {
    List<Token> plain = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.text().equals("::") && token.kind() == 'p') {
        i = afterType(tokens, i + 1) - 1;
      } else if (token.kind() != 'p' || !(token.text().equals("(") || token.text().equals(")"))) {
        plain.add(token);
      }
    }
    return plain;
  }

  private static int afterType(List<Token> tokens, int at) {
    int i = at + 1;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      boolean more =
          token.kind() == 'i' && TYPE_WORDS.contains(token.text().toLowerCase(Locale.ROOT));
      boolean dotted = token.text().equals(".") || (i > at && tokens.get(i - 1).text().equals("."));
      boolean size =
          token.text().equals("(") && i + 2 < tokens.size() && tokens.get(i + 1).kind() == 'n';
      boolean list =
          token.text().equals("[") && i + 1 < tokens.size() && tokens.get(i + 1).text().equals("]");
      if (size) {
        while (i < tokens.size() && !tokens.get(i).text().equals(")")) {
          i++;
        }
        i++;
      } else if (list) {
        i += 2;
      } else if (more || dotted) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  static List<Token> lex(String sql) {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < sql.length()) {
      char c = sql.charAt(i);
      if (Character.isWhitespace(c)) {
        i++;
      } else if (sql.startsWith("--", i)) {
        int end = sql.indexOf('\n', i);
        i = end < 0 ? sql.length() : end;
      } else if (sql.startsWith("/*", i)) {
        int end = sql.indexOf("*/", i + 2);
        i = end < 0 ? sql.length() : end + 2;
      } else if (c == '\'' || c == '"' || c == '`' || (c == '[' && bracketName(sql, i))) {
        char close = c == '[' ? ']' : c;
        StringBuilder text = new StringBuilder();
        i++;
        while (i < sql.length()) {
          if (sql.charAt(i) == close) {
            if (close == ']' || i + 1 >= sql.length() || sql.charAt(i + 1) != close) {
              break;
            }
            i++;
          }
          text.append(sql.charAt(i++));
        }
        i++;
        tokens.add(new Token(c == '\'' ? 's' : 'q', text.toString()));
      } else if (Character.isDigit(c)) {
        int start = i;
        while (i < sql.length()
            && (Character.isLetterOrDigit(sql.charAt(i)) || sql.charAt(i) == '.')) {
          i++;
        }
        tokens.add(new Token('n', sql.substring(start, i)));
      } else if (Character.isLetter(c) || c == '_') {
        int start = i;
        while (i < sql.length()
            && (Character.isLetterOrDigit(sql.charAt(i)) || "_$".indexOf(sql.charAt(i)) >= 0)) {
          i++;
        }
        tokens.add(new Token('i', sql.substring(start, i)));
      } else {
        boolean two =
            i + 1 < sql.length()
                && Set.of("::", ">=", "<=", "<>", "!=", "==", "||")
                    .contains(sql.substring(i, i + 2));
        tokens.add(new Token('p', sql.substring(i, i + (two ? 2 : 1))));
        i += two ? 2 : 1;
      }
    }
    return tokens;
  }

  /** Whether a square bracket begins a name (SQLite) rather than a list (PostgreSQL). */
  private static boolean bracketName(String sql, int at) {
    String before = sql.substring(0, at).stripTrailing().toLowerCase(Locale.ROOT);
    char next = at + 1 < sql.length() ? sql.charAt(at + 1) : ']';
    return !before.endsWith("array") && next != ']' && (Character.isLetter(next) || next == '_');
  }
}
