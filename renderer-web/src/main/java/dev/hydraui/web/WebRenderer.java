package dev.hydraui.web;

import dev.hydraui.json.Codec;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Loop;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Store;
import dev.hydraui.message.Messages;
import dev.hydraui.reconcile.LiveView;
import dev.hydraui.web.component.CustomElement;
import dev.hydraui.web.component.Customs;
import dev.hydraui.web.component.Words;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.DomHost;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import dev.hydraui.web.dom.Events;
import dev.hydraui.web.dom.Resumption;
import dev.hydraui.web.html.HtmlRenderer;
import dev.hydraui.web.swap.Development;
import java.util.function.Consumer;

/** Runs machines in a page: {@code WebRenderer.mount("#app", new Counter())}. */
public final class WebRenderer {

  private WebRenderer() {}

  /** Runs a machine in the element that a CSS selector finds, with every capability of the web. */
  public static <S, E> Mounted<S, E> mount(String selector, Machine<S, E> machine) {
    return mount(selector, machine, WebCapabilities.all());
  }

  /** Runs a machine in the element that a CSS selector finds; failures go to the console. */
  public static <S, E> Mounted<S, E> mount(
      String selector, Machine<S, E> machine, Capabilities capabilities) {
    return mount(selector, machine, capabilities, Failures::report);
  }

  /**
   * Runs a machine in the element that a CSS selector finds; what stands in it goes away.
   *
   * @param onFailure told what the machine, a capability or a drawer threw
   * @throws IllegalArgumentException if no element is found
   */
  public static <S, E> Mounted<S, E> mount(
      String selector,
      Machine<S, E> machine,
      Capabilities capabilities,
      Consumer<? super Throwable> onFailure) {
    return mount(emptied(selector), machine, capabilities, onFailure);
  }

  static Element emptied(String selector) {
    Element root = rootAt(selector);
    root.setTextContent("");
    return root;
  }

  private static Element rootAt(String selector) {
    Element root = Dom.find(selector);
    if (root == null) {
      throw new IllegalArgumentException("No element to mount in: nothing matches " + selector);
    }
    return root;
  }

  /** Runs a machine in an element; what stands in it goes away. Failures go to the console. */
  public static <S, E> Mounted<S, E> mount(
      Element root, Machine<S, E> machine, Capabilities capabilities) {
    root.setTextContent("");
    return mount(root, machine, capabilities, Failures::report);
  }

  /** Runs a machine that something else draws, or nothing; failures go to the console. */
  public static <S, E> Store<S, E> run(Machine<S, E> machine, Capabilities capabilities) {
    return Store.start(machine, capabilities, Loop.HERE, Failures::report);
  }

  private static <S, E> Mounted<S, E> mount(
      Element root,
      Machine<S, E> machine,
      Capabilities capabilities,
      Consumer<? super Throwable> onFailure) {
    return Development.isOn()
        ? DevelopmentMount.mount(root, machine, capabilities, onFailure)
        : draw(root, machine, capabilities, onFailure);
  }

  static <S, E> Mounted<S, E> draw(
      Element root,
      Machine<S, E> machine,
      Capabilities capabilities,
      Consumer<? super Throwable> onFailure) {
    Store<S, E> store = Store.start(machine, capabilities, Loop.HERE, onFailure);
    Events events = new Events(root, onFailure);
    LiveView<S, E, Drawn> view =
        new LiveView<>(store, new DomHost(events), new Drawn(root), new DomFrames(onFailure));
    events.afterEach(view::flush);
    return new Mounted<>(store, view, events);
  }

  /** Goes on with the page that {@link HtmlRenderer} wrote; failures go to the console. */
  public static <S, E> Mounted<S, E> resume(
      String selector, Machine<S, E> machine, Codec<S> codec, Capabilities capabilities) {
    return resume(selector, machine, codec, capabilities, Failures::report);
  }

  /**
   * Goes on with the page that {@link HtmlRenderer} wrote into the element that a CSS selector
   * finds: with the same elements and the same state, and with what was typed before the program
   * was there. Where the page is another one than this machine draws, {@code onFailure} is told and
   * the machine is mounted anew; where it has no state at all, it is mounted.
   *
   * @param onFailure told what the machine, a capability or a drawer threw
   * @throws IllegalArgumentException if no element is found
   */
  public static <S, E> Mounted<S, E> resume(
      String selector,
      Machine<S, E> machine,
      Codec<S> codec,
      Capabilities capabilities,
      Consumer<? super Throwable> onFailure) {
    Element root = rootAt(selector);
    Element script = root.querySelector("[" + HtmlRenderer.STATE + "]");
    if (script == null) {
      return mount(selector, machine, capabilities, onFailure);
    }
    Resumed<S, E> resumed;
    try {
      resumed = Resumed.from(script, machine, codec);
    } catch (RuntimeException failure) {
      onFailure.accept(failure);
      return mount(selector, machine, capabilities, onFailure);
    }
    Resumed.Doorway loop = new Resumed.Doorway();
    Store<S, E> store = Store.start(resumed, capabilities, loop, onFailure);
    Events events = new Events(root, onFailure);
    DomHost host = new DomHost(events);
    host.setResuming(true);
    Resumption resumption = Resumption.begin(root);
    LiveView<S, E, Drawn> view;
    String unlike;
    try {
      view = new LiveView<>(store, host, new Drawn(root), new DomFrames(onFailure));
    } finally {
      // Even where the view has failed: other scripts of the page make elements too.
      unlike = resumption.end();
      host.setResuming(false);
    }
    events.afterEach(view::flush);
    Mounted<S, E> mounted = new Mounted<>(store, view, events);
    if (unlike == null) {
      loop.open();
      return Development.isOn() ? DevelopmentMount.offered(root, mounted) : mounted;
    }
    mounted.close();
    onFailure.accept(
        new IllegalStateException(
            "The page is drawn anew: the server's is not what "
                + machine.getClass().getName()
                + " draws, from "
                + unlike));
    return mount(selector, machine, capabilities, onFailure);
  }

  /**
   * The page speaks this language from now on: what components say themselves is in its words, and
   * the page's {@code lang} and {@code dir} say which it is. What is drawn already keeps its words,
   * so this stands before {@code mount}. English is spoken otherwise.
   */
  public static void speak(Messages messages) {
    Words.speak(messages);
    Element page = Dom.find("html");
    page.setAttribute("lang", messages.language());
    page.setAttribute("dir", messages.isRightToLeft() ? "rtl" : "ltr");
  }

  /**
   * Says what draws the {@code custom} components of a name, in every program of the page. Stands
   * before {@code mount}.
   */
  public static void custom(String name, CustomElement.Maker maker) {
    Customs.add(name, maker);
  }

  /**
   * Says which element stands where a native part of this key is shown, in every program of the
   * page. It is only moved: what it holds and what listens to it stays. Stands before {@code
   * mount}.
   */
  public static void nativePart(String key, Element element) {
    Customs.add(key, element);
  }
}
