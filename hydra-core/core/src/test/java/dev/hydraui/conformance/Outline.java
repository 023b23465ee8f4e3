package dev.hydraui.conformance;

import java.util.ArrayList;
import java.util.List;

/**
 * A node of the accessibility tree, as assistive technology is told of it; what {@link Act.Sees}
 * compares. An adapter makes it of what its platform tells and leaves out what has neither a role
 * nor a name: what is in such a node takes its place.
 *
 * @param role a role of WAI-ARIA 1.2; {@code text} for a run of text
 * @param name its accessible name
 * @param value what it is set to; nothing if it has no value
 * @param states {@code checked}, {@code disabled}, {@code level 2} and the like, in alphabetical
 *     order; only those that differ from the usual
 * @param children what is in it, in reading order
 */
public record Outline(
    String role, String name, String value, List<String> states, List<Outline> children) {

  /**
   * One line a node: {@code checkbox "Ready" [checked, required]} or {@code textbox "Name" =
   * "Ada"}.
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
            + (states.isEmpty() ? "" : " " + states));
    for (Outline child : children) {
      child.write(indent + "  ", lines);
    }
  }
}
