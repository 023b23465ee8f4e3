package dev.hydraui.web.dom;

import org.teavm.jso.JSBody;

/** Where the application was loaded from. */
public final class LoadedFrom {

  /**
   * The document's base, without query and fragment, as it was before the program changed the
   * address.
   */
  public static final String ADDRESS = base();

  private LoadedFrom() {}

  @JSBody(
      script =
          """
          var url = new URL(document.baseURI);
          url.search = url.hash = '';
          return url.href;
          """)
  private static String base() {
    return "";
  }
}
