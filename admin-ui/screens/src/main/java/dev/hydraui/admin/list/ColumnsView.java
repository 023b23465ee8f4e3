package dev.hydraui.admin.list;

import dev.hydraui.admin.site.Texts;
import dev.hydraui.admin.value.Columns;
import dev.hydraui.component.Checkbox;
import dev.hydraui.component.Emphasis;
import dev.hydraui.component.Ui;
import dev.hydraui.node.Node;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import java.util.ArrayList;
import java.util.List;

/** Chooses what a list shows of each record. */
final class ColumnsView extends Ui<ListEvent> {

  private final Texts texts;
  private final Entity entity;

  ColumnsView(Texts texts, Entity entity) {
    this.texts = texts;
    this.entity = entity;
  }

  /** The names of the fields that are shown. */
  private List<String> shown(ListState state) {
    List<String> names = new ArrayList<>();
    for (Field field : Columns.of(entity, state.criteria().columns())) {
      names.add(field.name());
    }
    return names;
  }

  Node<ListEvent> dialog(ListState state) {
    List<String> shown = shown(state);
    return dialog(
        texts.columns(),
        new ListEvent.ColumnsClosed(),
        each(entity.fields(), Field::name, field -> shown, (field, now) -> choice(field, now)),
        row(
            button(texts.usualColumns(), new ListEvent.ColumnsChosen(List.of())),
            button(texts.close(), new ListEvent.ColumnsClosed()).emphasis(Emphasis.PRIMARY)));
  }

  /** The last one cannot be taken away. */
  private Checkbox<ListEvent> choice(Field field, List<String> shown) {
    boolean on = shown.contains(field.name());
    return checkbox(field.title(), on, now -> chosen(shown, field.name(), now))
        .disabled(on && shown.size() == 1);
  }

  private static ListEvent chosen(List<String> shown, String name, boolean on) {
    List<String> next = new ArrayList<>(shown);
    if (on) {
      next.add(name);
    } else {
      next.remove(name);
    }
    return new ListEvent.ColumnsChosen(next);
  }
}
