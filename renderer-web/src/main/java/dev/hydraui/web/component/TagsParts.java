package dev.hydraui.web.component;

import dev.hydraui.component.TagsField;
import dev.hydraui.web.dom.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * Chips and the field that makes more of them. What is typed there stays until the machine has
 * taken it: what it refuses can be mended.
 */
final class TagsParts extends Field {

  final Chips chips;
  private List<String> offered = List.of();

  TagsParts(Element input) {
    super(input, "h-chip-field");
    input.setAttribute("type", "text");
    input.setAttribute("autocomplete", "off");
    chips = new Chips(input);
    control.insertBefore(chips.list, input);
  }

  void write(TagsField<?> tags) {
    write(
        new FieldText(
            tags.label(),
            tags.description(),
            tags.error(),
            tags.required(),
            tags.disabled(),
            tags.readOnly(),
            tags.busy()));
    writeReadOnly(tags.readOnly());
    Markup.attribute(input, "placeholder", tags.values().isEmpty() ? tags.placeholder() : "");
    chips.write(tags.label(), tags.values(), tags.disabled() || tags.readOnly());
  }

  /** Whether what is typed is a whole tag, with a comma behind it. */
  boolean endsTag() {
    offered = List.of();
    return input.getValue().indexOf(',') >= 0;
  }

  /** These are to become tags; until they have, they stay in the field. */
  void offer(List<String> texts) {
    StringBuilder all = new StringBuilder();
    for (String text : texts) {
      all.append(all.length() == 0 ? "" : ", ").append(text);
    }
    input.setValue(all.toString());
    offered = texts;
  }

  /** There are other tags now: what was offered is among them, or was refused and stays. */
  void taken(List<String> values) {
    if (offered.isEmpty()) {
      return;
    }
    List<String> refused = new ArrayList<>();
    for (String text : offered) {
      if (!values.contains(text)) {
        refused.add(text);
      }
    }
    offer(refused);
  }

  /** The texts between commas, tabs and line breaks, without blanks around them. */
  static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || ",\t\r\n".indexOf(text.charAt(at)) >= 0) {
        String part = text.substring(from, at).trim();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        from = at + 1;
      }
    }
    return parts;
  }
}
