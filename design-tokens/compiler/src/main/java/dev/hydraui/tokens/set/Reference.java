package dev.hydraui.tokens.set;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.source.Pointer;
import java.util.Optional;

/**
 * What a value refers to instead of being written out: a token by {@code "{a.b}"}, or a place by
 * {@code {"$ref": "#/a/b"}}.
 *
 * @param text the reference as written
 * @see <a href="https://www.designtokens.org/tr/2025.10/format/#aliases-references">DTCG 2025.10,
 *     format module, section 7</a>
 */
record Reference(String text, Optional<String> path, Optional<Pointer> pointer) {

  /** Returns whether a text was meant as a reference and is none; no value of DTCG has braces. */
  static boolean malformed(String text) {
    return text.indexOf('{') >= 0 || text.indexOf('}') >= 0;
  }

  /** Returns the reference that {@code json} is; empty when it is a value. */
  static Optional<Reference> of(Json json) {
    if (json instanceof Json.TextValue string) {
      String text = string.text();
      boolean braces = text.startsWith("{") && text.endsWith("}");
      return braces
          ? Optional.of(
              new Reference(
                  text, Optional.of(text.substring(1, text.length() - 1)), Optional.empty()))
          : Optional.empty();
    }
    if (json instanceof Json.ObjectValue object
        && object.get("$ref").orElse(null) instanceof Json.TextValue ref) {
      return Optional.of(new Reference(ref.text(), Optional.empty(), Pointer.of(ref.text())));
    }
    return Optional.empty();
  }
}
