package dev.hydraui.tokens.value;

import java.util.List;

/** Names of fonts, the most wanted first; at least one. */
public record FontFamily(List<String> names) implements Value {
  public FontFamily {
    names = List.copyOf(names);
  }
}
