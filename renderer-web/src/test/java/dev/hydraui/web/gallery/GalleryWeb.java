package dev.hydraui.web.gallery;

import dev.hydraui.gallery.Gallery;
import dev.hydraui.web.WebCapabilities;
import dev.hydraui.web.WebRenderer;
import org.teavm.jso.JSBody;

/** Runs the gallery in a page; what stands behind the address's {@code #} says where it begins. */
public final class GalleryWeb {

  private GalleryWeb() {}

  public static void main(String[] arguments) {
    WebRenderer.resume("#app", new Gallery(beginning()), new PlaceCodec(), WebCapabilities.all());
  }

  @JSBody(script = "return location.hash.substring(1) || 'companies';")
  private static native String beginning();
}
