package dev.hydraui.admin.record;

import dev.hydraui.admin.data.DataPage;
import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.picker.Picker;
import dev.hydraui.admin.picker.Search;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.site.Texts;
import dev.hydraui.admin.value.Choices;
import dev.hydraui.admin.value.Shown;
import dev.hydraui.component.Option;
import dev.hydraui.component.Purpose;
import dev.hydraui.component.Ui;
import dev.hydraui.form.FormField;
import dev.hydraui.json.JsonString;
import dev.hydraui.node.Node;
import dev.hydraui.query.QueryState;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import dev.hydraui.schema.FieldType;
import dev.hydraui.schema.Relation;
import dev.hydraui.schema.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The fields of a form: for each the widget that fits its type and format. */
final class FieldView extends Ui<RecordEvent> {

  private final Site site;
  private final Entity entity;
  private final Texts texts;
  private final RecordState state;
  private final Looks looks;

  FieldView(Site site, Entity entity, RecordState state) {
    this.site = site;
    this.entity = entity;
    this.texts = site.texts();
    this.state = state;
    this.looks = new Looks(site, entity, state);
  }

  /** All that a field's node is made of: while it is equal, the field is not drawn again. */
  record Aspect(
      Field field,
      List<Optional<FormField>> typed,
      boolean locked,
      Optional<Picker> picker,
      Optional<QueryState<DataPage>> found,
      Optional<DataRecord.Related> related) {}

  Aspect aspect(Field field) {
    String relation = field.relation().orElse("");
    Optional<Picker> picker = Optional.ofNullable(state.pickers().get(relation));
    return new Aspect(
        field,
        typed(field, relation),
        state.saving(),
        picker,
        picker.map(new Search(site)::found),
        state.draft().related(relation));
  }

  /** The states of a field, and of those that its relation stands for. */
  private List<Optional<FormField>> typed(Field field, String relation) {
    List<Optional<FormField>> typed = new ArrayList<>();
    typed.add(state.draft().field(field));
    for (String name : entity.relation(relation).map(Relation::fields).orElse(List.of())) {
      typed.add(entity.field(name).flatMap(state.draft()::field));
    }
    return typed;
  }

  /** A field, or nothing if another one stands for it. */
  Node<RecordEvent> field(Field field) {
    Optional<Relation> relation =
        site.relation(entity, field).filter(found -> !site.references(entity, found).isEmpty());
    if (relation.isPresent()) {
      boolean first = relation.get().fields().get(0).equals(field.name());
      return first
          ? new RelationView(site, state)
              .view(field, relation.get(), looks.of(field, relation.get()))
          : nothing();
    }
    return plain(field, looks.of(field, field.title()));
  }

  private Function<String, RecordEvent> typed(Field field) {
    return text -> new RecordEvent.Typed(field.name(), text);
  }

  private RecordEvent left(Field field) {
    return new RecordEvent.Left(field.name());
  }

  private Node<RecordEvent> plain(Field field, Look look) {
    String value = state.draft().text(field);
    boolean stored = state.draft().base().value(field.name()) instanceof JsonString;
    if (field.type() == FieldType.BOOLEAN && !field.nullable() && !stored) {
      return checkbox(
              look.label(),
              value.equals("true"),
              on -> new RecordEvent.Typed(field.name(), on ? "true" : "false"))
          .description(look.help())
          .error(look.error())
          .disabled(look.locked());
    }
    if (!field.choices().isEmpty() || field.type() == FieldType.BOOLEAN) {
      return choice(field, value, look);
    }
    return switch (field.widget()) {
      case TEXTAREA, JSON ->
          textArea(look.label(), value, typed(field))
              .rows(field.widget() == Widget.JSON ? 8 : 4)
              .description(look.help())
              .error(look.error())
              .required(look.required())
              .readOnly(look.locked())
              .onBlur(left(field));
      case NUMBER, DECIMAL ->
          numberField(look.label(), value, typed(field))
              .decimal(field.type() != FieldType.INTEGER)
              .description(look.help())
              .error(look.error())
              .required(look.required())
              .readOnly(look.locked())
              .onBlur(left(field));
      case DATE ->
          dateField(look.label(), value, typed(field))
              .description(look.help())
              .error(look.error())
              .required(look.required())
              .readOnly(look.locked())
              .onBlur(left(field));
      case TIME ->
          timeField(look.label(), value, typed(field))
              .description(look.help())
              .error(look.error())
              .required(look.required())
              .readOnly(look.locked())
              .onBlur(left(field));
      case DATETIME ->
          dateTimeField(look.label(), value, typed(field))
              .description(look.help())
              .error(look.error())
              .required(look.required())
              .readOnly(look.locked())
              .onBlur(left(field));
      default ->
          textField(look.label(), value, typed(field))
              .purpose(purpose(field))
              .description(look.help())
              .error(look.error())
              .required(look.required())
              .readOnly(look.locked())
              .onBlur(left(field));
    };
  }

  private Node<RecordEvent> choice(Field field, String value, Look look) {
    List<Option> options = new ArrayList<>();
    if (field.nullable()) {
      options.add(new Option("", Shown.NOTHING, ""));
    }
    options.addAll(field.choices().isEmpty() ? Choices.booleans(texts) : Choices.of(site, field));
    return select(look.label(), value, options, typed(field))
        .placeholder(texts.choose())
        .description(look.help())
        .error(look.error())
        .required(look.required())
        .disabled(look.locked())
        .onBlur(left(field));
  }

  private static Purpose purpose(Field field) {
    return switch (field.format()) {
      case "email" -> Purpose.EMAIL;
      case "uri" -> Purpose.URL;
      default -> Purpose.TEXT;
    };
  }
}
