package dev.hydraui.markdown;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.component.TextBlock;
import dev.hydraui.component.TextRun;
import dev.hydraui.route.SafeAddress;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every text can be read, and none of its words is lost. */
final class MarkdownPropertyTest {

  private static final String LETTERS = "abcé漢😀";

  @Property
  void readsEveryText(@ForAll String text) {
    Markdown.read(text);
  }

  @Property
  void losesNoLetter(@ForAll("marked") String text) {
    StringBuilder read = new StringBuilder();
    boolean leads = text.contains("```");
    for (TextBlock block : Markdown.read(text)) {
      assertTrue(block.depth() >= 0 && block.depth() <= 8);
      for (TextRun run : block.runs()) {
        assertTrue(!run.text().isEmpty());
        assertTrue(run.href().isEmpty() || SafeAddress.leads(run.href()));
        leads |= !run.href().isEmpty();
        read.append(run.text());
      }
    }
    // Addresses and the language of code are no text.
    assertTrue(leads || letters(text).equals(letters("" + read)), text);
  }

  private static List<Integer> letters(String text) {
    return text.codePoints().filter(c -> LETTERS.indexOf(c) >= 0).boxed().toList();
  }

  @Provide
  Arbitrary<String> marked() {
    return Arbitraries.of(
            "a", "b", "c", "é", "漢", "😀", "*", "**", "_", "`", "[", "](", "/1)", ")", "\\", "\n",
            "\n\n", "- ", "# ", "1. ", "> ", " ", "\t", "\r\n")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }
}
