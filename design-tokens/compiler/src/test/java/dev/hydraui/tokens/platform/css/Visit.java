package dev.hydraui.tokens.platform.css;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Elements in each other, and the contexts that each chooses by attributes; the root comes first.
 */
record Visit(List<Map<String, String>> choices) {

  /** What Chromium computes for properties on the innermost element of every visit. */
  @SuppressWarnings("unchecked")
  static List<List<String>> computed(Page page, List<Visit> visits, List<String> properties) {
    return (List<List<String>>)
        page.evaluate(
            """
            ([visits, properties]) => visits.map(visit => {
              const root = document.documentElement;
              for (const attribute of [...root.attributes]) root.removeAttribute(attribute.name);
              document.body.replaceChildren();
              const elements = visit.map((choices, depth) => {
                const element = depth === 0 ? root : document.createElement('div');
                for (const [name, value] of Object.entries(choices))
                  element.setAttribute('data-' + name, value);
                return element;
              });
              elements.slice(1).reduce(
                (parent, child) => parent.appendChild(child), document.body);
              const style = getComputedStyle(elements[elements.length - 1]);
              return properties.map(name => style.getPropertyValue(name).trim());
            })
            """,
            List.of(visits.stream().map(Visit::choices).toList(), properties));
  }

  /** Returns what holds on the innermost element: for each modifier the nearest choice. */
  Map<String, String> inputs(String preferredTheme) {
    Map<String, String> inputs = new LinkedHashMap<>();
    inputs.put("theme", preferredTheme);
    choices.forEach(inputs::putAll);
    return inputs;
  }

  /** Returns every way to choose for some modifiers, or for none of them. */
  static List<Map<String, String>> everyChoice(Map<String, List<String>> modifiers) {
    List<Map<String, String>> all = new ArrayList<>(List.of(Map.of()));
    modifiers.forEach(
        (modifier, contexts) -> {
          for (Map<String, String> choice : List.copyOf(all)) {
            for (String context : contexts) {
              Map<String, String> longer = new LinkedHashMap<>(choice);
              longer.put(modifier, context);
              all.add(longer);
            }
          }
        });
    return all;
  }
}
