package dev.hydraui.web.gallery;

import dev.hydraui.gallery.GalleryState;
import dev.hydraui.json.Codec;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;

/** The gallery as it is before anyone has done anything. */
final class PlaceCodec implements Codec<GalleryState> {

  @Override
  public JsonValue write(GalleryState state) {
    return new JsonString(state.place());
  }

  @Override
  public GalleryState read(JsonValue json) {
    return GalleryState.at(json.asString());
  }
}
