package dev.hydraui.web.conformance;

import dev.hydraui.component.Catalogue;
import dev.hydraui.json.Json;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonValue;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.ComponentCodec;
import dev.hydraui.node.Node;
import dev.hydraui.web.Mounted;
import dev.hydraui.web.WebRenderer;
import dev.hydraui.web.tag.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * The program that draws any component from a document: {@code window.documents.show} draws one in
 * place of the one before, {@code fresh} draws one beside it, {@code failed} tells what has failed.
 *
 * <p>A document is {@code {"component": "text", "properties": {…}, "children": [documents]}}, or
 * has one of the members that {@link #node} knows instead.
 */
public final class DocumentPage {

  private static final Map<String, ComponentCodec<?>> CODECS = codecs();

  /** Equal items become one object, as an application's unchanged items are. */
  private static final Map<String, JsonObject> KNOWN = new HashMap<>();

  private static Mounted<JsonObject, JsonObject> shown;
  private static Mounted<JsonObject, JsonObject> fresh;
  private static String failed = "";

  private DocumentPage() {}

  public static void main(String[] arguments) {
    addRoot();
    shown = mount("#app", Json.parse("{\"empty\":true}").asObject());
    offer(DocumentPage::show, DocumentPage::fresh, DocumentPage::failed);
  }

  private static Map<String, ComponentCodec<?>> codecs() {
    Map<String, ComponentCodec<?>> codecs = new HashMap<>();
    for (ComponentCodec<?> codec : Catalogue.types()) {
      codecs.put(codec.name(), codec);
    }
    return codecs;
  }

  private static void show(String document) {
    JsonObject parsed = Json.parse(document).asObject();
    noted(() -> shown.dispatch(parsed));
  }

  private static void fresh(String document) {
    if (fresh != null) {
      fresh.close();
    }
    JsonObject parsed = Json.parse(document).asObject();
    noted(() -> fresh = mount("#fresh", parsed));
  }

  private static void noted(Runnable drawing) {
    try {
      drawing.run();
    } catch (RuntimeException failure) {
      note(failure);
    }
  }

  private static void note(Throwable failure) {
    failed = failed + failure.getMessage() + "\n";
  }

  private static String failed() {
    String taken = failed;
    failed = "";
    return taken;
  }

  private static Mounted<JsonObject, JsonObject> mount(String root, JsonObject document) {
    return WebRenderer.mount(root, new Shown(document), Capabilities.none(), DocumentPage::note);
  }

  /** Shows the document that it was sent last. */
  record Shown(JsonObject first) implements Machine<JsonObject, JsonObject> {

    @Override
    public Step<JsonObject, JsonObject> init() {
      return Step.of(first);
    }

    @Override
    public Step<JsonObject, JsonObject> update(JsonObject document, JsonObject next) {
      return Step.of(next.has("event") ? document : next);
    }

    @Override
    public Node<JsonObject> view(JsonObject document) {
      return node(document);
    }
  }

  private static Node<JsonObject> node(JsonObject document) {
    if (document.has("component")) {
      return component(document);
    }
    if (document.has("each")) {
      return Node.each(
          known(documents(document, "each")),
          item -> text(item, "key"),
          item -> inner(item, "item"));
    }
    if (document.has("lazy")) {
      return Node.lazy(Json.write(document), written -> inner(document, "lazy"));
    }
    if (document.has("mapped")) {
      return inner(document, "mapped").map(event -> event);
    }
    if (document.has("keyed")) {
      return Node.keyed(text(document, "key"), inner(document, "keyed"));
    }
    if (document.has("named")) {
      return inner(document, "named").testId(text(document, "testId"));
    }
    if (document.has("guarded")) {
      return Node.guarded(() -> inner(document, "guarded"), failure -> inner(document, "fallback"));
    }
    if (document.has("tag")) {
      String value = text(document, "value");
      return Tag.<JsonObject>tag(text(document, "tag"))
          .className(value)
          .text(value)
          .attribute(text(document, "attribute"), value);
    }
    if (document.has("fails")) {
      throw new IllegalStateException(text(document, "fails"));
    }
    return Node.empty();
  }

  private static Node<JsonObject> component(JsonObject document) {
    ComponentCodec<?> codec = CODECS.get(text(document, "component"));
    List<Node<JsonObject>> children = new ArrayList<>();
    for (JsonObject child : documents(document, "children")) {
      children.add(node(child));
    }
    return codec.read(
        document.get("properties").get().asObject(),
        children,
        (name, written, payload) -> JsonObject.builder().put("event", payload).build());
  }

  private static Node<JsonObject> inner(JsonObject document, String member) {
    return node(document.get(member).get().asObject());
  }

  private static List<JsonObject> documents(JsonObject document, String member) {
    List<JsonObject> documents = new ArrayList<>();
    for (JsonValue item : document.get(member).get().asArray().items()) {
      documents.add(item.asObject());
    }
    return documents;
  }

  private static List<JsonObject> known(List<JsonObject> items) {
    List<JsonObject> same = new ArrayList<>();
    for (JsonObject item : items) {
      JsonObject known = KNOWN.putIfAbsent(Json.write(item), item);
      same.add(known == null ? item : known);
    }
    return same;
  }

  private static String text(JsonObject document, String member) {
    return document.get(member).get().asString();
  }

  @JSFunctor
  interface Draw extends JSObject {
    void draw(String document);
  }

  @JSFunctor
  interface Take extends JSObject {
    String take();
  }

  @JSBody(
      params = {"show", "fresh", "failed"},
      script = "window.documents = {show: show, fresh: fresh, failed: failed};")
  private static native void offer(Draw show, Draw fresh, Take failed);

  @JSBody(
      script =
          "var root = document.createElement('div'); root.id = 'fresh';"
              + "document.body.appendChild(root);")
  private static native void addRoot();
}
