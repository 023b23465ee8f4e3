package dev.hydraui.examples.served;

import dev.hydraui.web.WebCapabilities;
import dev.hydraui.web.WebRenderer;

/** Goes on with the page that the server wrote. */
public final class SignupWeb {

  private SignupWeb() {}

  // region web
  public static void main(String[] arguments) {
    WebRenderer.resume("#app", new Signup(), SignupFormCodec.CODEC, WebCapabilities.all());
  }
  // endregion
}
