package dev.hydraui.examples.react;

import dev.hydraui.web.embed.WebApps;

/** The program of the npm package. */
public final class BasketPackage {

  private BasketPackage() {}

  // region register
  public static void main(String[] arguments) {
    WebApps.register("basket", Basket::new, BasketContentsCodec.CODEC, BasketEventCodec.CODEC);
  }
  // endregion
}
