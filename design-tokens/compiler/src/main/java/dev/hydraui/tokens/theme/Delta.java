package dev.hydraui.tokens.theme;

import dev.hydraui.tokens.set.Token;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tokens that say something else under some conditions than they would by what holds already.
 *
 * @param conditions the contexts, by modifier, that must be chosen together; at least one, and none
 *     is a default
 */
public record Delta(Map<String, String> conditions, List<Token> tokens) {
  public Delta {
    conditions = Collections.unmodifiableMap(new LinkedHashMap<>(conditions));
    tokens = List.copyOf(tokens);
  }
}
