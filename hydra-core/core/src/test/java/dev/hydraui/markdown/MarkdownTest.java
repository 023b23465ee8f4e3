package dev.hydraui.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hydraui.component.TextBlock;
import dev.hydraui.component.TextRun;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MarkdownTest {

  @Test
  void readsBlocks() {
    assertEquals(
        List.of(
            "heading 2: Title",
            "paragraph 0: one two",
            "bullet 0: a",
            "bullet 1: b",
            "number 0: c",
            "quote 0: said so",
            "code 0: x = 1\n\n  y",
            "paragraph 0: end"),
        blocks(
            """
            ## Title
            one
            two

            - a
              * b
            1. c

            > said
            > so
            ```java
            x = 1

              y
            ```
            end"""));
  }

  @Test
  void readsForms() {
    assertEquals("a [strong b] c", runs("a **b** c"));
    assertEquals("[emphasis a] [emphasis b]", runs("*a* _b_"));
    assertEquals("[strong a ][strong emphasis b][strong  c]", runs("**a *b* c**"));
    assertEquals("[code a*b*]", runs("`a*b*`"));
    assertEquals("[to /x a ][to /x strong b]", runs("[a **b**](/x)"));
    assertEquals("[strong emphasis both] on", runs("***both*** on"));
    assertEquals("[strong a ][strong emphasis b]", runs("**a *b***"));
    assertEquals("[emphasis a ][strong emphasis b]", runs("*a **b***"));
    assertEquals("[emphasis C:\\]", runs("*C:\\\\*"));
    assertEquals("_private_field", runs("_private_field"));
  }

  @Test
  void readsCodeAsItIsWritten() {
    assertEquals("[code C:\\temp\\] and [code b]", runs("`C:\\temp\\` and `b`"));
    assertEquals("[code a ` b]", runs("`` a ` b ``"));
    assertEquals("run [code npm install]", runs("run ```npm install```"));
    assertEquals("[code npm install]", runs("```npm install```"));
    assertEquals("``` a", runs("x ``` a").substring(2));
    assertEquals(List.of("code 0: \nx"), blocks("```sh\n\nx\n```"));
    assertEquals(List.of("code 0: ```js"), blocks("````\n```js\n````").subList(0, 1));
  }

  @Test
  void keepsTheNumbersOfItems() {
    List<Integer> numbers =
        Markdown.read("3. a\n4. b\n\nwords\n\n7) c").stream().map(TextBlock::number).toList();
    assertEquals(List.of(3, 4, 0, 7), numbers);
  }

  @Test
  void anItemIsInTheOneBeforeAtMost() {
    assertEquals(
        List.of("bullet 0: a", "bullet 1: b", "bullet 2: c", "bullet 0: d", "bullet 1: e"),
        blocks("- a\n\t- b\n        - c\n- d\n      - e"));
    assertEquals(List.of("bullet 0: a"), blocks("    - a"));
  }

  @Test
  void readsAddressesWithBracketsAndTitles() {
    assertEquals("[to /a_(b) x]", runs("[x](/a_(b))"));
    assertEquals("[to /a x]", runs("[x](/a \"A title\")"));
    assertEquals("[x](/a b)", runs("[x](/a b)"));
    assertEquals("[x](/a((b)", runs("[x](/a((b)"));
  }

  @Test
  void keepsWhatIsNoFormAsText() {
    for (String text :
        List.of(
            "2 * 3 * 4",
            "a ** b",
            "**",
            "*a",
            "snake_case_name",
            "[a]",
            "[a](",
            "`",
            "a]b(c)",
            "<b>x</b>",
            "#hash",
            "-5",
            "1.5",
            "[](x)",
            "[x]()",
            "a\\b")) {
      assertEquals(text, runs(text));
    }
  }

  @Test
  void showsLinksThatMayNotBeFollowedAsText() {
    for (String text :
        List.of(
            "[a](javascript:alert(1))",
            "[a](JaVa\tscript:x)",
            "[a](data:text/html,x)",
            "[a](vbscript:x)",
            "[a](file:///etc/passwd)")) {
      assertEquals(text, runs(text));
    }
    assertEquals("[to mailto:a@b.example a]", runs("[a](mailto:a@b.example)"));
  }

  @Test
  void takesMarksThatAreEscapedAsText() {
    assertEquals("*a* [b](c)", runs("\\*a\\* \\[b](c)"));
    assertEquals("# a", runs("\\# a"));
    assertEquals("1. a", runs("1\\. a"));
  }

  @Test
  void readsAnUnclosedBlockOfCodeToTheEnd() {
    assertEquals(List.of("code 0: a\n**b**"), blocks("```\na\n**b**"));
  }

  @Test
  void takesTimeInProportionToItsLength() {
    for (String part : List.of("*", "**a", "[a](", "`", "_a ", "[*_`", "\\*")) {
      StringBuilder text = new StringBuilder();
      while (text.length() < 200_000) {
        text.append(part);
      }
      Markdown.read("" + text);
      Markdown.read("[".repeat(text.length()) + "](" + text + ":x)");
    }
    Markdown.read("[".repeat(200_000) + "](" + "a".repeat(200_000) + ":x)");
    Markdown.read("[](((".repeat(20_000));
    Markdown.read("`a``b```c````d`````e``````f```````g````````".repeat(5_000));
  }

  private static List<String> blocks(String text) {
    return Markdown.read(text).stream()
        .map(block -> name(block) + " " + block.depth() + ": " + block.plain())
        .toList();
  }

  private static String name(TextBlock block) {
    return block.kind().name().toLowerCase(java.util.Locale.ROOT);
  }

  private static String runs(String text) {
    StringBuilder out = new StringBuilder();
    for (TextBlock block : Markdown.read(text)) {
      for (TextRun run : block.runs()) {
        String form =
            (run.href().isEmpty() ? "" : "to " + run.href() + " ")
                + (run.strong() ? "strong " : "")
                + (run.emphasis() ? "emphasis " : "")
                + (run.code() ? "code " : "");
        out.append(form.isEmpty() ? run.text() : "[" + form + run.text() + "]");
      }
    }
    return "" + out;
  }
}
