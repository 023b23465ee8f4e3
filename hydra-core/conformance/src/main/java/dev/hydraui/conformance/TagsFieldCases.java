package dev.hydraui.conformance;

import dev.hydraui.component.TagsField;
import java.util.List;

final class TagsFieldCases extends Case.Group {

  private static final String FIELD = "textbox \"Tags\"";

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "tags: Enter adds what is typed, without blanks around it",
            show(tags("old")),
            sees(
                """
                list "Tags"
                  listitem
                    text "old"
                    button "Remove old"
                textbox "Tags"
                """),
            focus(FIELD),
            type(" new "),
            sends(),
            key("Enter"),
            sends("tags [old, new]"),
            show(tags("old", "new")),
            finds(FIELD, FIELD),
            finds("button \"Remove new\"", "button \"Remove new\"")),
        Case.of(
            "tags: a comma adds what stands before it",
            show(tags()),
            focus(FIELD),
            type("one,"),
            sends("tags [one]"),
            show(tags("one")),
            type("two,"),
            sends("tags [one, two]")),
        Case.of(
            "tags: leaving adds what is typed, and is told after that",
            show(column(tags().onBlur("left"), button("After", "after"))),
            focus(FIELD),
            type("one"),
            key("Tab"),
            sends("tags [one]", "left")),
        Case.of(
            "tags: what the machine refuses stays to be mended",
            show(tags("one")),
            focus(FIELD),
            type("one"),
            key("Enter"),
            sends("tags [one, one]"),
            show(tags("one").error("It is there already")),
            finds(FIELD, FIELD + " = \"one\" [invalid] (It is there already)"),
            key("Backspace"),
            sends(),
            finds(FIELD, FIELD + " = \"on\" [invalid] (It is there already)")),
        Case.of(
            "tags: are removed by the keyboard",
            show(tags("one", "two")),
            focus(FIELD),
            key("Backspace"),
            sends("tags [one]"),
            show(tags("one", "two")),
            key("ArrowLeft"),
            focused("button \"Remove two\""),
            key("Home"),
            focused("button \"Remove one\""),
            key("Enter"),
            sends("tags [two]"),
            show(tags("two")),
            focused("button \"Remove two\""),
            key("ArrowRight"),
            focused(FIELD)),
        Case.of(
            "tags: disabled and read-only they show what is there",
            show(tags("one").disabled(true)),
            sees(
                """
                list "Tags"
                  listitem
                    text "one"
                textbox "Tags" [disabled]
                """),
            show(tags("one").readOnly(true)),
            focus(FIELD),
            key("Backspace"),
            sends(),
            finds(FIELD, FIELD + " [readonly]")));
  }

  private TagsField<String> tags(String... values) {
    return tagsField("Tags", List.of(values), texts -> "tags " + texts);
  }
}
