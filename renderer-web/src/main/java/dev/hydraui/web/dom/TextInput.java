package dev.hydraui.web.dom;

import org.teavm.jso.JSBody;

/** Writes what the state says into a text field without disturbing whoever types there. */
public final class TextInput {

  private static Element composing;

  private TextInput() {}

  /**
   * Makes a field show a value. The caret stays with the text behind it; while an input method
   * composes a character there, nothing is written.
   */
  public static void write(Element input, String value) {
    if (composing != null && composing == input) {
      return;
    }
    if (!input.getValue().equals(value)) {
      String shown =
          value.indexOf('\r') < 0 && value.indexOf('\n') < 0 ? value : shown(input, value);
      if (!input.getValue().equals(shown)) {
        replace(input, shown);
      }
    }
  }

  /** What a field makes of line breaks: a text area has one kind, a field of one line has none. */
  @JSBody(
      params = {"input", "value"},
      script =
          "return input.localName === 'textarea' ? value.replace(/\\r\\n?/g, '\\n')"
              + " : input.localName === 'input' ? value.replace(/[\\r\\n]/g, '') : value;")
  static String shown(Element input, String value) {
    return value;
  }

  static void noteComposition(DomEvent event) {
    String kind = event.getType();
    if (kind.equals("compositionstart")) {
      composing = event.getTarget();
    } else if (kind.equals("compositionend")) {
      composing = null;
    }
  }

  // What a select can show is not there before the render is done; its options follow it.
  @JSBody(
      params = {"input", "value"},
      script =
          "if (input.options) { queueMicrotask(function() { input.value = value; }); return; }"
              + "var start = document.activeElement === input ? input.selectionStart : null;"
              + "if (start == null) { input.value = value; return; }"
              + "var tail = input.value.substring(input.selectionEnd);"
              + "input.value = value;"
              + "var caret = value.endsWith(tail) ? value.length - tail.length : Math.min(start, value.length);"
              + "input.setSelectionRange(caret, caret);")
  private static void replace(Element input, String value) {
    input.setValue(value);
  }
}
