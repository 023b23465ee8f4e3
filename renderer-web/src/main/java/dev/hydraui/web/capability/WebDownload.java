package dev.hydraui.web.capability;

import dev.hydraui.capability.Download;
import dev.hydraui.machine.Running;
import dev.hydraui.web.dom.LoadedFrom;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;

/** Hands files to the browser's downloads. */
final class WebDownload {

  static {
    Performers.add(Download.From.class, WebDownload::from);
    Performers.add(Download.Text.class, WebDownload::text);
  }

  private WebDownload() {}

  private static Running from(Download.From request, Consumer<Boolean> answer) {
    answer.accept(Links.follow(request.uri(), LoadedFrom.ADDRESS, request.fileName()));
    return Running.NOTHING;
  }

  private static Running text(Download.Text request, Consumer<Boolean> answer) {
    String uri = blob(request.text(), request.mediaType());
    answer.accept(Links.follow(uri, uri, request.fileName()));
    return Running.NOTHING;
  }

  // The browser reads the blob after the press; a minute later it has.
  @JSBody(
      params = {"text", "mediaType"},
      script =
          """
          var uri = URL.createObjectURL(new Blob([text], { type: mediaType }));
          setTimeout(function() { URL.revokeObjectURL(uri); }, 60000);
          return uri;
          """)
  private static native String blob(String text, String mediaType);
}
