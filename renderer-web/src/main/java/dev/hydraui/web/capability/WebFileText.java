package dev.hydraui.web.capability;

import dev.hydraui.capability.FileText;
import dev.hydraui.machine.Running;
import dev.hydraui.web.dom.Files;
import java.util.Optional;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Reads files that were chosen or dropped. */
final class WebFileText {

  static {
    Performers.add(FileText.class, WebFileText::read);
  }

  private WebFileText() {}

  private static Running read(FileText request, Consumer<Optional<String>> answer) {
    Optional<JSObject> file = Files.find(request.handle());
    if (file.isEmpty()) {
      answer.accept(Optional.empty());
    } else {
      text(file.get(), text -> answer.accept(Optional.ofNullable(text)));
    }
    return Running.NOTHING;
  }

  @JSFunctor
  private interface OnText extends JSObject {
    void take(String text);
  }

  @JSBody(
      params = {"file", "take"},
      script = "file.text().then(take, function() { take(null); });")
  private static native void text(JSObject file, OnText take);
}
