package dev.hydraui.tokens.platform.preview;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.platform.Options;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.platform.TargetKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes {@link PreviewTarget}. Options: {@code title}; {@code pairs}, each with {@code text} and
 * {@code background}.
 */
public final class PreviewKind implements TargetKind {

  @Override
  public String name() {
    return "preview";
  }

  @Override
  public Target create(Options options) {
    PreviewOptions preview = PreviewOptions.defaults();
    preview = options.text("title").map(preview::title).orElse(preview);
    List<PreviewOptions.Pair> pairs = new ArrayList<>();
    for (Json json : options.list("pairs")) {
      Options pair = options.nested(json);
      pairs.add(
          new PreviewOptions.Pair(
              pair.text("text").orElse(""), pair.text("background").orElse("")));
      pair.close();
    }
    return new PreviewTarget(pairs.isEmpty() ? preview : preview.pairs(pairs));
  }
}
