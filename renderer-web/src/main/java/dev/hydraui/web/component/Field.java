package dev.hydraui.web.component;

import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** A label, a control, help and what is wrong with the value, wired by ids. */
class Field extends Drawn {

  /** What the person types in or chooses from. */
  final Element input;

  /** What the input stands in, beside icons and units. */
  final Element control;

  final String id;

  private final boolean group;
  private final Element label;
  private final Element labelText;
  private Element required;
  private Element help;
  private Element error;
  private Element errorText;
  private String note = "";

  /**
   * @param kind a class of the stylesheet for this kind of field
   */
  Field(Element input, String kind) {
    this(input, kind, false);
    label.setAttribute("for", id);
  }

  /**
   * A field of several controls.
   *
   * @param group what holds them
   * @param role what such a group is to assistive technology
   */
  Field(Element group, String kind, String role) {
    this(group, kind, true);
    group.setAttribute("role", role);
    label.setId(id + "-label");
    group.setAttribute("aria-labelledby", label.getId());
  }

  private Field(Element input, String kind, boolean group) {
    super(Markup.element("div", "h-field " + kind));
    this.input = input;
    this.group = group;
    id = Markup.newId();
    input.setId(id);
    label = Markup.element(group ? "div" : "label", "h-label");
    labelText = Markup.text("span", "h-label-text", "");
    label.appendChild(labelText);
    control = Markup.element("div", "h-control");
    control.appendChild(input);
    element.appendChild(label);
    element.appendChild(control);
  }

  /** From the next write on the input is described by one more element, such as its unit. */
  void describeBy(String elementId) {
    note = elementId;
  }

  void write(FieldText text) {
    if (!labelText.getTextContent().equals(text.label())) {
      labelText.setTextContent(text.label());
    }
    writeRequired(text.required());
    writeHelp(text.description());
    writeError(text.error());
    if (group) {
      Markup.flag(input, "aria-disabled", text.disabled());
    } else {
      input.setDisabled(text.disabled());
    }
    Markup.flag(input, "aria-busy", text.busy());
    Markup.flag(control, "data-busy", text.busy());
    boolean invalid = !text.error().isEmpty();
    Markup.flag(element, "data-invalid", invalid);
    Markup.flag(input, "aria-invalid", invalid && canBeRequired());
    Markup.attribute(
        input,
        "aria-describedby",
        join(
            join(invalid ? id + "-error" : "", text.description().isEmpty() ? "" : id + "-help"),
            note));
  }

  /** Lets a text field show its value and take none. */
  void writeReadOnly(boolean readOnly) {
    Markup.attribute(input, "readonly", readOnly ? "readonly" : "");
  }

  private static String join(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + " " + other;
  }

  /** Of a plain group no such thing can be said, only of what is in it. */
  private boolean canBeRequired() {
    return !"group".equals(input.getAttribute("role"));
  }

  private void writeRequired(boolean isRequired) {
    Markup.flag(input, "aria-required", isRequired && canBeRequired());
    if (isRequired && required == null) {
      required = Markup.text("span", "h-required", "*");
      required.setAttribute("aria-hidden", "true");
      label.appendChild(required);
    } else if (required != null) {
      required.setHidden(!isRequired);
    }
  }

  private void writeHelp(String text) {
    if (help == null && !text.isEmpty()) {
      help = Markup.element("p", "h-help");
      help.setId(id + "-help");
      element.insertBefore(help, error);
    }
    if (help != null) {
      Markup.write(help, text);
    }
  }

  private void writeError(String text) {
    if (error == null && !text.isEmpty()) {
      error = Markup.element("p", "h-error");
      error.setId(id + "-error");
      errorText = Markup.element("span", "h-error-text");
      error.appendChild(Icons.draw("danger"));
      error.appendChild(errorText);
      element.appendChild(error);
    }
    if (error != null) {
      errorText.setTextContent(text);
      error.setHidden(text.isEmpty());
    }
  }
}
