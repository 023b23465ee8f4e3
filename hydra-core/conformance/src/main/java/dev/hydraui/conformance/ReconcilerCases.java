package dev.hydraui.conformance;

import dev.hydraui.component.TextField;
import dev.hydraui.component.Tone;
import dev.hydraui.node.Node;
import java.util.List;

/** What stays what it is when the view changes, whatever it is made of. */
final class ReconcilerCases extends Case.Group {

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "reconciler: focus and caret stay while rows move",
            show(rows("a", "b", "c", "d")),
            focus("textbox \"c\""),
            key("Home"),
            key("ArrowRight"),
            show(rows("c", "d", "a", "b")),
            focused("textbox \"c\""),
            show(rows("b", "a", "d", "c")),
            focused("textbox \"c\""),
            type("x"),
            sends("c TxEXT")),
        Case.of(
            "reconciler: focus and caret stay while rows come and go around them",
            show(rows("a", "b", "c")),
            focus("textbox \"b\""),
            key("Home"),
            show(rows("x", "a", "y", "b", "z", "c")),
            show(rows("b")),
            focused("textbox \"b\""),
            type("-"),
            sends("b -TEXT")),
        Case.of(
            "reconciler: rows stand in the order of the state",
            show(labels("1", "2", "3", "4", "5")),
            show(labels("5", "2", "6", "4", "1")),
            sees("text \"5\"\ntext \"2\"\ntext \"6\"\ntext \"4\"\ntext \"1\""),
            show(labels()),
            sees(""),
            show(labels("7")),
            sees("text \"7\"")),
        Case.of(
            "reconciler: a list stands between its siblings",
            show(column(text("Head"), labels("1"), text("Foot"))),
            show(column(text("Head"), labels("2", "1"), text("Foot"))),
            sees("text \"Head\"\ntext \"2\"\ntext \"1\"\ntext \"Foot\""),
            show(column(text("Head"), labels(), text("Foot"))),
            show(column(text("Head"), labels("3"), text("Foot"))),
            sees("text \"Head\"\ntext \"3\"\ntext \"Foot\"")),
        Case.of(
            "reconciler: a list whose items show nothing is replaced and emptied",
            show(unseen("a", "b")),
            show(unseen("c", "d")),
            show(unseen()),
            show(labels("1")),
            sees("text \"1\"")),
        Case.of(
            "reconciler: an event is that of the view on screen",
            show(button("Go", "old")),
            show(button("Go", "new")),
            press("button \"Go\""),
            sends("new")),
        Case.of(
            "reconciler: nothing comes from what has been removed",
            show(column(name().onBlur("left"), button("Next", "next"))),
            focus("textbox \"Name\""),
            show(column(Node.empty(), button("Next", "next"))),
            sends(),
            press("button \"Next\""),
            sends("next")),
        Case.of(
            "reconciler: a row of many that were copied sends its own events",
            show(column(each(List.of("a", "b", "c"), key -> key, this::deletable))),
            press("button \"Delete c\""),
            show(column(each(List.of("c", "a"), key -> key, this::deletable))),
            press("button \"Delete a\""),
            press("button \"Delete c\""),
            sends("delete c", "delete a", "delete c")),
        Case.of(
            "reconciler: another key is another thing",
            show(Node.keyed("1", name())),
            focus("textbox \"Name\""),
            show(Node.keyed("1", name())),
            focused("textbox \"Name\""),
            show(Node.keyed("2", name())),
            key("x"),
            sends()),
        Case.of(
            "reconciler: a part that depends on the same is not made again",
            show(column(Node.lazy("a", on -> text("seen " + on)))),
            show(column(Node.lazy("a", on -> text("not seen " + on)))),
            sees("text \"seen a\""),
            show(column(Node.lazy("b", on -> text("seen " + on)))),
            sees("text \"seen b\"")),
        Case.of(
            "reconciler: a child's events become its parent's",
            show(
                column(
                    part().map(event -> "first " + event), part().map(event -> "second " + event))),
            press("button \"Go\""),
            key("Tab"),
            key("Enter"),
            sends("first go", "second go")),
        Case.of(
            "reconciler: what is not shown holds its place",
            show(column(Node.empty(), name())),
            focus("textbox \"Name\""),
            show(column(when(true, () -> text("Before")), name())),
            focused("textbox \"Name\""),
            sees("text \"Before\"\ntextbox \"Name\""),
            show(column(when(false, () -> text("Before")), name())),
            focused("textbox \"Name\"")),
        Case.of(
            "reconciler: another component takes the place of the one before",
            show(column(text("One"), text("Two"), text("Three"))),
            show(column(text("One"), button("Two", "2"), text("Three"))),
            sees("text \"One\"\nbutton \"Two\"\ntext \"Three\"")),
        Case.of(
            "reconciler: what fails does not take the rest with it",
            show(column(guarded("a"), button("Go", "go"))),
            focus("button \"Go\""),
            show(column(guarded("fails"), button("Go", "go"))),
            sees("alert\n  text \"Not shown\"\n  text \"no view of fails\"\nbutton \"Go\""),
            fails("no view of fails"),
            focused("button \"Go\""),
            key("Enter"),
            sends("go"),
            show(column(guarded("b"), button("Go", "go"))),
            sees("text \"b\"\nbutton \"Go\"")),
        Case.of(
            "reconciler: two items of one key are refused, and the rest lives on",
            show(
                column(
                    Node.guarded(() -> labels("1", "2", "1"), failure -> text("Not shown")),
                    text("Foot"))),
            sees("text \"Not shown\"\ntext \"Foot\""),
            fails(
                "The item at 2 of a list in column > column has the key \"1\", as the one at 0"
                    + " does")),
        Case.of(
            "reconciler: a name for tests is nothing to hear, and keeps the focus",
            show(column(name().testId("one"))),
            focus("textbox \"Name\""),
            show(column(name().testId("two"))),
            focused("textbox \"Name\""),
            sees("textbox \"Name\"")));
  }

  private TextField<String> name() {
    return textField("Name", "", text -> "name " + text);
  }

  private Node<String> rows(String... keys) {
    return column(
        each(
            List.of(keys),
            key -> key,
            key -> row(textField(key, "TEXT", text -> key + " " + text))));
  }

  private Node<String> labels(String... keys) {
    return column(each(List.of(keys), key -> key, this::text));
  }

  private Node<String> unseen(String... keys) {
    return column(each(List.of(keys), key -> key, key -> when(false, () -> text(key))));
  }

  private Node<String> deletable(String key) {
    return row(text(key), button("Delete " + key, "delete " + key));
  }

  private Node<String> guarded(String label) {
    return Node.guarded(
        () -> row(Node.lazy(label, this::textOf)),
        failure -> alert(Tone.DANGER, "Not shown").description(failure.getMessage()));
  }

  private Node<String> textOf(String label) {
    if (label.equals("fails")) {
      throw new IllegalStateException("no view of " + label);
    }
    return text(label);
  }

  private Node<String> part() {
    return button("Go", "go");
  }
}
