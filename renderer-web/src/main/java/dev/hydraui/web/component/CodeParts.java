package dev.hydraui.web.component;

import dev.hydraui.component.Indent;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import dev.hydraui.web.dom.TextInput;
import java.util.Optional;
import java.util.function.Function;
import org.teavm.jso.JSBody;

/** Several lines of code: a text area beside the numbers of its lines. */
final class CodeParts extends Field {

  /** It grows with its text up to so many lines; then it scrolls. */
  private static final int MOST = 24;

  private final Element numbers = Markup.element("div", "h-line-numbers");
  private final Element hint = Markup.unseen(Words.spoken().editorKeys());
  private int lines;
  private int least;

  /** After Escape, Tab leads out. */
  private boolean leaving;

  CodeParts(Element input) {
    super(input, "h-code-editor");
    input.setAttribute("wrap", "off");
    input.setAttribute("spellcheck", "false");
    input.setAttribute("autocapitalize", "off");
    input.setAttribute("autocomplete", "off");
    input.setAttribute("dir", "ltr");
    numbers.setAttribute("aria-hidden", "true");
    numbers.setAttribute("dir", "ltr");
    hint.setId(id + "-keys");
    control.insertBefore(numbers, input);
    control.appendChild(hint);
  }

  void write(FieldText text, String value, int rows, String placeholder) {
    boolean takesTab = !text.readOnly() && !text.disabled();
    describeBy(takesTab ? hint.getId() : "");
    write(text);
    writeReadOnly(text.readOnly());
    least = rows;
    Markup.attribute(input, "placeholder", placeholder);
    show(value);
  }

  void show(String value) {
    TextInput.write(input, value);
    int now = count(value);
    int shown = Math.max(least, Math.min(now, MOST));
    input.setAttribute("rows", "" + Math.max(1, shown));
    if (now != lines) {
      lines = now;
      StringBuilder all = new StringBuilder();
      for (int i = 1; i <= now; i++) {
        all.append(i == 1 ? "" : "\n").append("" + i);
      }
      numbers.setTextContent(all.toString());
    }
    follow(numbers, input);
  }

  private static int count(String value) {
    int count = 1;
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) == '\n') {
        count++;
      }
    }
    return count;
  }

  boolean take(
      DomEvent event,
      boolean fixed,
      Function<String, ?> onInput,
      Optional<?> onBlur,
      Place<Drawn> place) {
    switch (event.getType()) {
      case "scroll" -> {
        follow(numbers, input);
        return true;
      }
      case "focusout" -> leaving = false;
      case "keydown" -> {
        if (!fixed && event.getTarget() == input && !event.isComposing() && keyed(event)) {
          event.preventDefault();
          return true;
        }
      }
      default -> {}
    }
    return Typing.take(event, input, onInput, onBlur, place);
  }

  /** The first Escape is for the way out alone: what stands around closes at the second. */
  private boolean keyed(DomEvent event) {
    String key = event.getKey();
    if (key.equals("Shift")) {
      return false;
    }
    if (key.equals("Tab") && !Browser.isCommand(event)) {
      if (!leaving) {
        indent(input, event.isShift());
      }
      return !leaving;
    }
    boolean begins = key.equals("Escape") && !leaving;
    leaving = key.equals("Escape");
    return begins;
  }

  @JSBody(
      params = {"numbers", "input"},
      script = "numbers.scrollTop = input.scrollTop;")
  private static void follow(Element numbers, Element input) {}

  private static void indent(Element input, boolean out) {
    String text = input.getValue();
    int start = start(input);
    int end = end(input);
    Indent step = out ? Indent.out(text, start, end) : Indent.in(text, start, end);
    if (!text.substring(step.from(), step.to()).equals(step.text())) {
      type(input, step.from(), step.to(), step.text(), step.start(), step.end());
    }
  }

  @JSBody(params = "input", script = "return input.selectionStart;")
  private static native int start(Element input);

  @JSBody(params = "input", script = "return input.selectionEnd;")
  private static native int end(Element input);

  // The browser's own way of typing keeps what can be undone; it tells of the new text by itself.
  @JSBody(
      params = {"input", "from", "to", "text", "start", "end"},
      script =
          """
          input.setSelectionRange(from, to);
          document.execCommand('insertText', false, text);
          input.setSelectionRange(start, end);
          """)
  private static native void type(Element input, int from, int to, String text, int start, int end);
}
