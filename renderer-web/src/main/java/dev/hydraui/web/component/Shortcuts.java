package dev.hydraui.web.component;

import dev.hydraui.component.Shortcut;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.teavm.jso.JSBody;

/**
 * The keys that do what a component offers, anywhere in the page: as long as it is there, nothing
 * modal covers it, and the focus is in nothing that has a use for them itself.
 */
final class Shortcuts {

  private final Element element;
  private final IntConsumer chosen;
  private final Dom.Listener listener = this::keyed;
  private List<Optional<Shortcut>> shortcuts = List.of();
  private boolean listening;

  /**
   * @param element what draws the component
   * @param chosen told which of the texts that were written last it was
   */
  Shortcuts(Element element, IntConsumer chosen) {
    this.element = element;
    this.chosen = chosen;
  }

  /** Listens to these from now on; an empty text is none. */
  void write(List<String> texts) {
    boolean any = false;
    List<Optional<Shortcut>> next = new ArrayList<>(texts.size());
    for (String text : texts) {
      Optional<Shortcut> shortcut = Shortcut.of(text);
      any |= shortcut.isPresent();
      next.add(shortcut);
    }
    shortcuts = next;
    if (any && !listening) {
      listening = true;
      listen(listener);
    }
  }

  /** Shows in an element which keys do the same; those that nobody has are shown as written. */
  static void show(Element line, String text) {
    if (text.isEmpty()) {
      return;
    }
    Optional<Shortcut> shortcut = Shortcut.of(text);
    boolean apple = isApple();
    if (shortcut.isPresent()) {
      line.setAttribute("aria-keyshortcuts", shortcut.get().ariaText(apple));
      line.appendChild(Markup.keys(shortcut.get().text(apple)));
    } else {
      Browser.warn("\"" + text + "\" is no shortcut: write it as Ctrl+Shift+K, Alt+1 or F2.");
      line.appendChild(Markup.keys(text));
    }
  }

  private void keyed(DomEvent event) {
    if (!element.isConnected()) {
      listening = false;
      unlisten(listener);
    } else if (!event.isDefaultPrevented() && !event.isComposing() && isInReach(element)) {
      press(event);
    }
  }

  private void press(DomEvent event) {
    boolean typing = isTyping(event);
    boolean command = isCommand(event, isApple());
    for (int i = 0; i < shortcuts.size(); i++) {
      Shortcut shortcut = shortcuts.get(i).orElse(null);
      if (shortcut != null
          && (!typing || shortcut.worksWhileTyping())
          && shortcut.isPressed(command, Browser.isAlt(event), event.isShift(), key(event))) {
        event.preventDefault();
        chosen.accept(i);
        return;
      }
    }
  }

  @JSBody(params = "listener", script = "document.addEventListener('keydown', listener);")
  private static void listen(Dom.Listener listener) {}

  @JSBody(params = "listener", script = "document.removeEventListener('keydown', listener);")
  private static native void unlisten(Dom.Listener listener);

  @JSBody(script = "return /^(Mac|iP)/.test(navigator.platform);")
  private static boolean isApple() {
    return false;
  }

  @JSBody(
      params = {"event", "apple"},
      script = "return apple ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;")
  private static native boolean isCommand(DomEvent event, boolean apple);

  /** Whether the person can do something with an element now. */
  @JSBody(
      params = "element",
      script =
          """
          var modal = Array.from(document.querySelectorAll('dialog:modal')).pop();
          return !element.closest('[hidden], [inert]') && (!modal || modal.contains(element));
          """)
  private static native boolean isInReach(Element element);

  @JSBody(
      params = "event",
      script =
          """
          var at = event.target;
          return at.isContentEditable || at.matches('textarea, select, input:not([type=checkbox],'
            + '[type=radio], [type=button], [type=submit], [type=range], [type=color])');
          """)
  private static native boolean isTyping(DomEvent event);

  /**
   * What the key writes. On a keyboard that has no Latin letters it is the one that stands there on
   * those that have; nothing while the key is held down or writes one of a third level.
   */
  @JSBody(
      params = "event",
      script =
          """
          if (event.repeat || !event.key || event.getModifierState('AltGraph')) return '';
          var foreign = event.key.length === 1 && event.key > '~';
          return foreign && /^(Key|Digit)/.test(event.code) ? event.code.slice(-1) : event.key;
          """)
  private static native String key(DomEvent event);
}
