package dev.hydraui.web.dom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** The files that a person has handed over, kept under handles for as long as the page is open. */
public final class Files {

  private static final Map<String, JSObject> KEPT = new HashMap<>();

  private Files() {}

  /**
   * A file that is kept.
   *
   * @param size in bytes
   */
  public record Kept(String handle, String name, long size, String mediaType) {}

  @JSFunctor
  private interface OnFile extends JSObject {
    void take(JSObject file, String name, double size, String type);
  }

  /** What was chosen in a file field. */
  public static List<Kept> chosen(Element chooser) {
    List<Kept> kept = new ArrayList<>();
    eachChosen(chooser, (file, name, size, type) -> kept.add(keep(file, name, size, type)));
    return kept;
  }

  /** What was dropped. */
  public static List<Kept> dropped(DomEvent event) {
    List<Kept> kept = new ArrayList<>();
    eachDropped(event, (file, name, size, type) -> kept.add(keep(file, name, size, type)));
    return kept;
  }

  private static Kept keep(JSObject file, String name, double size, String type) {
    String handle = "file-" + (KEPT.size() + 1);
    KEPT.put(handle, file);
    return new Kept(handle, name, (long) size, type);
  }

  @JSBody(
      params = {"chooser", "take"},
      script = "for (var file of chooser.files) { take(file, file.name, file.size, file.type); }")
  private static native void eachChosen(Element chooser, OnFile take);

  @JSBody(
      params = {"event", "take"},
      script =
          "for (var file of event.dataTransfer.files) {"
              + " take(file, file.name, file.size, file.type); }")
  private static native void eachDropped(DomEvent event, OnFile take);

  /** The browser's file of a handle, if it is one. */
  public static Optional<JSObject> find(String handle) {
    return Optional.ofNullable(KEPT.get(handle));
  }

  /** Whether files are being dragged, and not text or something of the page. */
  @JSBody(
      params = "event",
      script =
          "return !!event.dataTransfer && Array.from(event.dataTransfer.types).includes('Files');")
  public static native boolean isDrag(DomEvent event);

  @JSBody(params = "chooser", script = "chooser.click();")
  public static native void openChoice(Element chooser);

  /** Lets the same file be chosen again. */
  @JSBody(params = "chooser", script = "chooser.value = '';")
  public static native void forgetChoice(Element chooser);
}
