package dev.hydraui.message;

/**
 * Words of the accessibility tree in a person's language. What is none of them, as a role of an
 * application's own, is told as it is.
 */
public final class Accessible {

  private final AccessibleMessages words;

  public Accessible(AccessibleMessages words) {
    this.words = words;
  }

  /**
   * A role in words.
   *
   * @param role as WAI-ARIA writes it, such as {@code listitem}
   */
  public String role(String role) {
    return AriaRole.of(role).map(words::role).orElse(role);
  }

  /**
   * A state in words.
   *
   * @param state as the tree writes it: {@code required}, {@code level 2}, {@code row 3}, {@code
   *     rows 1000}, {@code item 3 of 1000}, {@code keys Control+K}
   */
  public String state(String state) {
    int space = state.indexOf(' ');
    if (space < 0 || AriaState.of(state).isPresent()) {
      return AriaState.of(state).map(words::state).orElse(state);
    }
    String rest = state.substring(space + 1);
    if (state.startsWith("keys ")) {
      return words.keys(rest);
    }
    int of = rest.indexOf(" of ");
    int number = number(of < 0 ? rest : rest.substring(0, of));
    int count = of < 0 ? 0 : number(rest.substring(of + 4));
    if (number < 0 || count < 0) {
      return state;
    }
    return switch (state.substring(0, space)) {
      case "level" -> words.level(number);
      case "row" -> words.row(number);
      case "rows" -> words.rows(number);
      case "item" -> of < 0 ? state : words.item(number, count);
      default -> state;
    };
  }

  /** The number that is written there; -1 where there is none. */
  private static int number(String digits) {
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9 || number > (Integer.MAX_VALUE - digit) / 10) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return digits.isEmpty() ? -1 : number;
  }
}
