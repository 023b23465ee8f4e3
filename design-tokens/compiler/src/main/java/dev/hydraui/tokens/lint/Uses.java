package dev.hydraui.tokens.lint;

import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.value.Border;
import dev.hydraui.tokens.value.Gradient;
import dev.hydraui.tokens.value.Shadow;
import dev.hydraui.tokens.value.StrokeStyle;
import dev.hydraui.tokens.value.SubValue;
import dev.hydraui.tokens.value.Transition;
import dev.hydraui.tokens.value.Typography;
import dev.hydraui.tokens.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds which tokens a token refers to itself, as a whole or in parts of its value. */
final class Uses {
  private final Set<String> paths = new LinkedHashSet<>();

  private Uses() {}

  static Set<String> of(Token token) {
    Uses uses = new Uses();
    if (token.alias().isPresent()) {
      uses.paths.add(token.alias().get());
    } else {
      uses.value(token.value());
    }
    return uses.paths;
  }

  private void value(Value value) {
    if (value instanceof Border border) {
      parts(List.of(border.color(), border.width(), border.style()));
    } else if (value instanceof StrokeStyle.Dashes dashes) {
      parts(dashes.lengths());
    } else if (value instanceof Transition transition) {
      parts(List.of(transition.duration(), transition.delay(), transition.timingFunction()));
    } else if (value instanceof Typography type) {
      parts(
          List.of(
              type.fontFamily(),
              type.fontSize(),
              type.fontWeight(),
              type.letterSpacing(),
              type.lineHeight()));
    } else if (value instanceof Shadow shadow) {
      for (Shadow.Layer layer : shadow.layers()) {
        List<SubValue<? extends Value>> parts =
            List.of(layer.color(), layer.offsetX(), layer.offsetY(), layer.blur(), layer.spread());
        item(layer.alias(), parts);
      }
    } else if (value instanceof Gradient gradient) {
      gradient.stops().forEach(s -> item(s.alias(), List.of(s.color(), s.position())));
    }
  }

  private void item(Optional<String> alias, List<? extends SubValue<? extends Value>> parts) {
    alias.ifPresent(paths::add);
    if (alias.isEmpty()) {
      parts(parts);
    }
  }

  private void parts(List<? extends SubValue<? extends Value>> parts) {
    for (SubValue<? extends Value> part : parts) {
      part.alias().ifPresent(paths::add);
      if (part.alias().isEmpty()) {
        value(part.value());
      }
    }
  }
}
