package dev.hydraui.web.conformance;

import dev.hydraui.conformance.Act;
import dev.hydraui.conformance.Case;
import dev.hydraui.conformance.Corpus;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.message.English;
import dev.hydraui.node.Node;
import dev.hydraui.web.Mounted;
import dev.hydraui.web.WebRenderer;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * The program with the whole corpus in it. {@code window.corpus} begins a case, draws the view of
 * one of its acts, and tells what has been sent and what has failed.
 */
public final class CorpusPage {

  /** Before each text, so that several can be told as one. */
  private static final String MARK = "\u001f";

  private static final List<Case> CASES = Corpus.all();

  private static Mounted<Node<String>, Object> mounted;
  private static String sent = "";
  private static String failed = "";

  private CorpusPage() {}

  public static void main(String[] arguments) {
    offer(
        CorpusPage::begin,
        CorpusPage::show,
        CorpusPage::speak,
        CorpusPage::takeSent,
        CorpusPage::takeFailed);
  }

  /** Shows nothing, and forgets the case before. */
  private static void begin() {
    if (mounted != null) {
      mounted.close();
    }
    sent = "";
    failed = "";
    WebRenderer.speak(new English());
    mounted =
        WebRenderer.mount(
            "#app",
            new Shown(),
            Capabilities.none(),
            failure -> failed = failed + MARK + failure.getMessage());
  }

  private static void show(int index, int act) {
    mounted.dispatch(((Act.Show) CASES.get(index).acts().get(act)).view());
  }

  private static void speak(int index, int act) {
    WebRenderer.speak(((Act.Speak) CASES.get(index).acts().get(act)).messages());
  }

  private static String takeSent() {
    String taken = sent;
    sent = "";
    return taken;
  }

  private static String takeFailed() {
    String taken = failed;
    failed = "";
    return taken;
  }

  /** Shows the node that it was sent last; whatever else it is sent, it remembers. */
  private static final class Shown implements Machine<Node<String>, Object> {

    @Override
    public Step<Node<String>, Object> init() {
      return Step.of(Node.empty());
    }

    @Override
    @SuppressWarnings("unchecked")
    public Step<Node<String>, Object> update(Node<String> shown, Object event) {
      if (event instanceof Node<?> next) {
        return Step.of((Node<String>) next);
      }
      sent = sent + MARK + event;
      return Step.of(shown);
    }

    @Override
    public Node<Object> view(Node<String> shown) {
      return shown.map(event -> event);
    }
  }

  @JSFunctor
  interface Begin extends JSObject {
    void begin();
  }

  @JSFunctor
  interface Show extends JSObject {
    void show(int index, int act);
  }

  @JSFunctor
  interface Take extends JSObject {
    String take();
  }

  @JSBody(
      params = {"begin", "show", "speak", "sent", "failed"},
      script =
          "window.corpus ="
              + " {begin: begin, show: show, speak: speak, sent: sent, failed: failed};")
  private static native void offer(Begin begin, Show show, Show speak, Take sent, Take failed);
}
