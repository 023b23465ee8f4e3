package dev.hydraui.conformance;

import java.util.ArrayList;
import java.util.List;

/**
 * A node of the accessibility tree, as assistive technology is told of it; what {@link Act.Sees}
 * compares. An adapter makes it of what its platform tells:
 *
 * <ul>
 *   <li>What has no role takes no line: what is in it takes its place.
 *   <li>A run of text is a line of its own, {@code text "Hello"}, but where it only repeats the
 *       name of what it stands in, or names or describes another node that is there.
 *   <li>A row of a table has a name only where it is given one beside its cells.
 * </ul>
 *
 * @param role a role of WAI-ARIA 1.2; {@code text} for a run of text
 * @param name its accessible name
 * @param value what it is set to, as text; nothing if it has none
 * @param states in alphabetical order; only those that differ from the usual: {@code checked},
 *     {@code mixed}, {@code pressed}, {@code selected}, {@code expanded}, {@code collapsed}, {@code
 *     disabled}, {@code readonly}, {@code required}, {@code invalid}, {@code busy}, {@code modal},
 *     {@code multiline}, {@code multiselectable}, {@code current page}, {@code level 2}, {@code
 *     sorted ascending}, {@code vertical}; {@code keys Control+D} for the keys that do the same;
 *     {@code rows 500} of a table of which only some are there, and {@code row 7} for each of
 *     these, headings among them
 * @param description what is said of it beyond its name: help, and what is wrong with its value;
 *     nothing if there is none
 * @param children what is in it, in reading order
 */
public record Outline(
    String role,
    String name,
    String value,
    List<String> states,
    String description,
    List<Outline> children) {

  /**
   * One line a node: {@code checkbox "Ready" [checked, required]} or {@code textbox "Name" = "Ada"
   * (As in your passport)}.
   */
  public static String text(List<Outline> outlines) {
    List<String> lines = new ArrayList<>();
    for (Outline outline : outlines) {
      outline.write("", lines);
    }
    return String.join("\n", lines);
  }

  private void write(String indent, List<String> lines) {
    lines.add(
        indent
            + new Target(role, name)
            + (value.isEmpty() ? "" : " = \"" + value + "\"")
            + (states.isEmpty() ? "" : " " + states)
            + (description.isEmpty() ? "" : " (" + description + ")"));
    for (Outline child : children) {
      child.write(indent + "  ", lines);
    }
  }
}
