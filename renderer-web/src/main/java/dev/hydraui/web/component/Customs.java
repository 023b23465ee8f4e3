package dev.hydraui.web.component;

import dev.hydraui.web.dom.Element;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What an application brings along itself: how its custom components are drawn, and elements. */
public final class Customs {

  private static final Map<String, CustomElement.Maker> MAKERS = new HashMap<>();
  private static final Map<String, Element> ELEMENTS = new HashMap<>();

  private Customs() {}

  /** Says what draws the custom components of a name. */
  public static void add(String name, CustomElement.Maker maker) {
    MAKERS.put(name, maker);
  }

  /** Says which element stands where a native part of this key is shown. */
  public static void add(String key, Element element) {
    ELEMENTS.put(key, element);
  }

  static Optional<CustomElement.Maker> maker(String name) {
    return Optional.ofNullable(MAKERS.get(name));
  }

  static Optional<Element> element(String key) {
    return Optional.ofNullable(ELEMENTS.get(key));
  }
}
