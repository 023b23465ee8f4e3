package dev.hydraui.web.page;

import dev.hydraui.json.Codec;
import dev.hydraui.json.JsonNumber;
import dev.hydraui.json.JsonValue;
import dev.hydraui.web.html.HtmlRenderer;

/** The stars as a number; the rest is as it begins. */
public final class OwnCodec implements Codec<Own.State> {

  /** What a server writes of it. */
  public static String html() {
    return HtmlRenderer.render(new Own(), new OwnCodec());
  }

  @Override
  public JsonValue write(Own.State state) {
    return JsonNumber.of(state.stars());
  }

  @Override
  public Own.State read(JsonValue value) {
    return new Own.State(true, value.asNumber().asInt());
  }
}
