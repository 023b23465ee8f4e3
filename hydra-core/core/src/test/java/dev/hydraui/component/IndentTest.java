package dev.hydraui.component;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class IndentTest {

  @Test
  void writesBlanksWhereTheCaretIs() {
    assertEquals("a  |b", in("a|b"));
  }

  @Test
  void movesEveryLineOfASelectionAndLeavesEmptyOnes() {
    assertEquals("|  a\n\n  b|", in("|a\n\nb|"));
  }

  @Test
  void doesNotReachIntoTheLineThatASelectionEndsBefore() {
    assertEquals("|  a\n|b", in("|a\n|b"));
  }

  @Test
  void takesTheLineOfTheCaretOut() {
    assertEquals("a\nb|", out("a\n  b|"));
    assertEquals("a\n|b", out("a\n |b"));
    assertEquals("a\n|b", out("a\n|\tb"));
  }

  @Test
  void takesEveryLineOfASelectionOut() {
    assertEquals("|a\nb\n  c|", out("  a|\n b\n    c|"));
  }

  @Test
  void changesNothingWhereThereIsNothingToTakeOut() {
    assertEquals("a|b", out("a|b"));
    assertEquals("|", out("|"));
  }

  private static String in(String marked) {
    return changed(marked, false);
  }

  private static String out(String marked) {
    return changed(marked, true);
  }

  /** Bars mark the caret, or the ends of the selection. */
  private static String changed(String marked, boolean out) {
    int start = marked.indexOf('|');
    int end = Math.max(start, marked.lastIndexOf('|') - 1);
    String text = marked.replace("|", "");
    Indent step = out ? Indent.out(text, start, end) : Indent.in(text, start, end);
    StringBuilder after = new StringBuilder(text);
    after.replace(step.from(), step.to(), step.text());
    if (step.end() > step.start()) {
      after.insert(step.end(), '|');
    }
    return after.insert(step.start(), '|').toString();
  }
}
