package dev.hydraui.examples.todomvc;

import dev.hydraui.node.Node;
import dev.hydraui.web.tag.Html;
import dev.hydraui.web.tag.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How TodoMVC looks, in the markup that it prescribes. */
final class TodosView extends Html<Event> {

  Node<Event> of(State state) {
    boolean any = !state.todos().isEmpty();
    return tag("section")
        .className("todoapp")
        .children(
            tag("header").className("header").children(tag("h1").text("todos"), draft(state)),
            when(any, () -> main(state)),
            when(any, () -> footer(state)));
  }

  private Node<Event> draft(State state) {
    return tag("input")
        .className("new-todo")
        .attribute("placeholder", "What needs to be done?")
        .attribute("aria-label", "New todo")
        .attribute("autofocus", true)
        .attribute("value", state.draft())
        .onInput(Event.Draft::new)
        .onKey("Enter", new Event.Add());
  }

  // region items
  private Node<Event> main(State state) {
    List<Todo> shown = new ArrayList<>(state.todos());
    shown.removeIf(todo -> !state.filter().shows(todo));
    return tag("main")
        .className("main")
        .children(
            checkbox("toggle-all", "Mark all as complete", state.left() == 0)
                .onCheck(Event.ToggleAll::new),
            tag("ul")
                .className("todo-list")
                .children(each(shown, Todo::id, todo -> editing(state, todo), this::item)));
  }

  private Node<Event> item(Todo todo, Optional<Todo> editing) {
    return tag("li")
        .className((todo.completed() ? "completed " : "") + (editing.isPresent() ? "editing" : ""))
        .children(
            tag("div")
                .className("view")
                .children(
                    checkbox("toggle", "Done: " + todo.title(), todo.completed())
                        .onCheck(completed -> new Event.Toggle(todo.id(), completed)),
                    tag("span").text(todo.title()).on("dblclick", new Event.Edit(todo)),
                    tag("button")
                        .className("destroy")
                        .attribute("aria-label", "Remove " + todo.title())
                        .onClick(new Event.Remove(todo.id()))),
            when(editing.isPresent(), () -> editor(editing.get())));
  }

  // endregion

  private Node<Event> editor(Todo editing) {
    return tag("input")
        .className("edit")
        .attribute("aria-label", "Title")
        .attribute("autofocus", true)
        .attribute("value", editing.title())
        .onInput(text -> new Event.Edit(editing.title(text)))
        .onKey("Enter", new Event.Save())
        .onKey("Escape", new Event.Cancel())
        .on("focusout", new Event.Save());
  }

  private static Optional<Todo> editing(State state, Todo todo) {
    return state.editing().filter(edited -> edited.id() == todo.id());
  }

  private Tag<Event> checkbox(String className, String label, boolean checked) {
    return tag("input")
        .className(className)
        .attribute("type", "checkbox")
        .attribute("aria-label", label)
        .attribute("checked", checked);
  }

  private Node<Event> footer(State state) {
    int left = state.left();
    return tag("footer")
        .className("footer")
        .children(
            tag("span")
                .className("todo-count")
                .text(left + (left == 1 ? " item" : " items") + " left"),
            tag("ul")
                .className("filters")
                .children(
                    each(
                        List.of(Filter.values()),
                        filter -> filter,
                        filter -> filter == state.filter(),
                        this::link)),
            when(
                left < state.todos().size(),
                () ->
                    tag("button")
                        .className("clear-completed")
                        .text("Clear completed")
                        .onClick(new Event.RemoveCompleted())));
  }

  private Node<Event> link(Filter filter, boolean selected) {
    return tag("li")
        .children(
            tag("a")
                .className(selected ? "selected" : "")
                .attribute("href", filter.address)
                .text(filter.label));
  }
}
