package dev.hydraui.web.dom;

import java.util.Set;
import org.teavm.jso.JSBody;

/** What takes the focus in an element. */
public final class FirstField {

  private static final Set<String> FIELDS = Set.of("input", "select", "textarea");
  private static final Set<String> PRESSED = Set.of("button", "a");

  private FirstField() {}

  /**
   * What can be filled in first, of several choices the one that is chosen; else what can be
   * pressed; else the element itself.
   */
  @JSBody(
      params = "element",
      script =
          """
          return element.querySelector('[type=radio]:checked:enabled')
            || element.querySelector(':is(input, select, textarea):enabled:not([hidden])')
            || element.querySelector(':is(a[href], button:enabled, [tabindex="0"]):not([hidden])')
            || element;
          """)
  public static Element in(Element element) {
    Element field = first(element, FIELDS);
    Element found = field == null ? first(element, PRESSED) : field;
    return found == null ? element : found;
  }

  /** The first element of one of these names that can be used; null if there is none. */
  private static Element first(Element at, Set<String> names) {
    if (at.hasAttribute("hidden")) {
      return null;
    }
    if (names.contains(at.getTagName()) && !at.hasAttribute("disabled")) {
      return at;
    }
    Element inside = at.getFirstElementChild();
    while (inside != null) {
      Element found = first(inside, names);
      if (found != null) {
        return found;
      }
      inside = inside.getNextElementSibling();
    }
    return null;
  }
}
