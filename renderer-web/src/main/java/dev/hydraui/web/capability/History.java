package dev.hydraui.web.capability;

import dev.hydraui.machine.Running;
import dev.hydraui.web.dom.LoadedFrom;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;

/**
 * The window's history. Each step carries its number, so that a jump of any length can be undone.
 */
final class History {

  private static final int NONE = -1;

  private final List<Consumer<String>> listeners = new ArrayList<>();
  private final List<Runnable> waiting = new ArrayList<>();
  private int index = number();

  /** Where the person's last step through the history began. */
  private int origin;

  /** The step that is being gone to without telling, which takes the browser a moment. */
  private int restoring = NONE;

  /** The step that was undone last, as long as it can be taken once more. */
  private int undone = NONE;

  History() {
    if (index == NONE) {
      index = 0;
      write(true, index, href());
    }
    origin = index;
    Page.listen(Page.window(), "popstate", this::moved);
  }

  /** Where the person is, relative to where the application was loaded from. */
  String address() {
    String href = href();
    String loaded = LoadedFrom.ADDRESS;
    String folder = folder();
    if (isWithin(loaded, href)) {
      return href.substring(loaded.length());
    }
    if (isWithin(folder.substring(0, folder.length() - 1), href)) {
      return href.substring(folder.length() - 1);
    }
    return href.startsWith(folder) ? href.substring(folder.length()) : href;
  }

  /** Whether the address is the page, with a query or fragment of its own. */
  private static boolean isWithin(String page, String href) {
    if (!href.startsWith(page)) {
      return false;
    }
    char next = href.length() == page.length() ? '#' : href.charAt(page.length());
    return next == '#' || next == '?';
  }

  private static String folder() {
    return LoadedFrom.ADDRESS.substring(0, LoadedFrom.ADDRESS.lastIndexOf('/') + 1);
  }

  private static String absolute(String address) {
    boolean ofPage = address.isEmpty() || address.startsWith("?") || address.startsWith("#");
    return (ofPage ? LoadedFrom.ADDRESS : folder()) + address;
  }

  /** Tells each address that the person goes to by the browser's own means. */
  Running listen(Consumer<String> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  void push(String address) {
    whenStill(() -> pushNow(address));
  }

  private void pushNow(String address) {
    index++;
    origin = index;
    undone = NONE;
    write(false, index, absolute(address));
  }

  void replace(String address) {
    whenStill(() -> write(true, index, absolute(address)));
  }

  void back() {
    whenStill(() -> go(-1));
  }

  /** Undoes the last step that was told; where none was, shows the address as a step of its own. */
  void restore(String address) {
    whenStill(
        () -> {
          if (origin == index) {
            if (!address.equals(address())) {
              pushNow(address);
            }
            return;
          }
          restoring = origin;
          undone = index;
          waiting.add(
              () -> {
                if (!address.equals(address())) {
                  write(true, index, absolute(address));
                }
              });
          go(restoring - index);
        });
  }

  /** Takes the step that was undone last; where there is none, goes to the address as a new one. */
  void redo(String address) {
    whenStill(
        () -> {
          if (undone == NONE) {
            pushNow(address);
          } else {
            restoring = undone;
            undone = NONE;
            go(restoring - index);
          }
        });
  }

  private void whenStill(Runnable action) {
    if (restoring == NONE) {
      action.run();
    } else {
      waiting.add(action);
    }
  }

  private void moved() {
    int arrived = number();
    if (arrived == NONE) {
      // The browser made this step: an anchor in the page, or an address edited by hand.
      arrived = index + 1;
      write(true, arrived, href());
    }
    if (restoring == NONE) {
      origin = index;
      index = arrived;
      undone = NONE;
      String address = address();
      for (Consumer<String> listener : new ArrayList<>(listeners)) {
        listener.accept(address);
      }
    } else if (arrived == restoring) {
      index = arrived;
      origin = index;
      restoring = NONE;
      List<Runnable> actions = new ArrayList<>(waiting);
      waiting.clear();
      actions.forEach(this::whenStill);
    } else {
      // The person has moved on meanwhile.
      go(restoring - arrived);
    }
  }

  @JSBody(script = "return location.href;")
  private static native String href();

  @JSBody(
      script =
          "var state = history.state;"
              + " return state && typeof state.hydra === 'number' ? state.hydra : -1;")
  private static native int number();

  @JSBody(params = "steps", script = "history.go(steps);")
  private static native void go(int steps);

  @JSBody(
      params = {"inPlace", "number", "href"},
      script =
          """
          if (inPlace) {
            history.replaceState(Object.assign({}, history.state, { hydra: number }), '', href);
          } else {
            history.pushState({ hydra: number }, '', href);
          }
          """)
  private static native void write(boolean inPlace, int number, String href);
}
