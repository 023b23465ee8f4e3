package dev.hydraui.admin.record;

import dev.hydraui.admin.data.DataPage;
import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.picker.Picker;
import dev.hydraui.admin.picker.Search;
import dev.hydraui.admin.place.Place;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.site.Texts;
import dev.hydraui.admin.value.Cells;
import dev.hydraui.admin.value.Choices;
import dev.hydraui.admin.value.Shown;
import dev.hydraui.admin.value.Typed;
import dev.hydraui.component.Combobox;
import dev.hydraui.component.Gap;
import dev.hydraui.component.Link;
import dev.hydraui.component.Option;
import dev.hydraui.component.Purpose;
import dev.hydraui.component.Ui;
import dev.hydraui.form.FormField;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import dev.hydraui.node.Node;
import dev.hydraui.query.QueryState;
import dev.hydraui.route.Parameters;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import dev.hydraui.schema.FieldType;
import dev.hydraui.schema.Relation;
import dev.hydraui.schema.Violation;
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

  FieldView(Site site, Entity entity, RecordState state) {
    this.site = site;
    this.entity = entity;
    this.texts = site.texts();
    this.state = state;
  }

  /** What a field's widget shows beside its value. */
  private record Look(String label, String help, String error, boolean required, boolean locked) {
    Look error(String other) {
      return new Look(label, help, other, required, locked);
    }
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
      return first ? relation(field, relation.get()) : nothing();
    }
    return plain(field, look(field, field.title()));
  }

  private Look look(Field field, String label) {
    boolean needed = state.isNew() ? field.required() : !field.nullable();
    boolean required = needed && field.type() != FieldType.BOOLEAN;
    return new Look(label, help(field), message(field), required, state.saving());
  }

  /** What is wrong with a field, as far as the person is to be told. */
  private String message(Field field) {
    List<Violation> shown = state.draft().field(field).map(FormField::shown).orElse(List.of());
    if (shown.isEmpty()) {
      return "";
    }
    return shown.get(0).keyword().equals("required") ? texts.required() : shown.get(0).message();
  }

  /** What is wrong with any of the fields that a relation stands for. */
  private String error(Relation relation) {
    for (String name : relation.fields()) {
      String wrong = entity.field(name).map(this::message).orElse("");
      if (!wrong.isEmpty()) {
        return wrong;
      }
    }
    return "";
  }

  private String help(Field field) {
    List<String> parts = new ArrayList<>();
    field.description().ifPresent(parts::add);
    if (field.widget() == Widget.DATETIME && field.format().equals("date-time")) {
      boolean known = state.draft().base().value(field.name()) instanceof JsonString;
      String zone =
          known ? Typed.zone(((JsonString) state.draft().base().value(field.name())).value()) : "Z";
      parts.add(texts.zone(zone));
    }
    if (!state.isNew() && !state.draft().isDirty(field)) {
      new RecordShape(site, entity).misfit(field, state.draft().base()).ifPresent(parts::add);
    } else if (!state.isNew()) {
      JsonValue before = state.draft().base().value(field.name());
      parts.add(
          before instanceof JsonNull
              ? texts.wasEmpty()
              : texts.was(Shown.line(site, field, before, 60)));
    }
    StringBuilder help = new StringBuilder();
    for (String part : parts) {
      help.append(help.length() == 0 ? "" : " ").append(part);
    }
    return help.toString();
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

  private Node<RecordEvent> relation(Field field, Relation relation) {
    String name = relation.name();
    Picker picker = state.pickers().getOrDefault(name, Picker.of(name, relation.entity()));
    Optional<DataRecord.Related> other = state.draft().related(name);
    boolean none = !state.draft().isSet(field);
    String chosen = none ? "" : other.map(site::name).orElse(state.draft().text(field));
    Look look = look(field, relation.title()).error(error(relation));
    boolean clearable = !none && field.nullable();
    Combobox<RecordEvent> box =
        new Search(site)
            .<RecordEvent>view(
                picker,
                look.label(),
                chosen,
                event -> new RecordEvent.Picking(name, event),
                key -> new RecordEvent.Picked(name, key))
            .description(look.help())
            .error(look.error())
            .required(look.required())
            .readOnly(look.locked());
    return column(
            clearable ? box.onClear(new RecordEvent.Unpicked(name)) : box,
            links(relation, none ? Optional.empty() : other))
        .gap(Gap.SMALL);
  }

  private Node<RecordEvent> links(Relation relation, Optional<DataRecord.Related> other) {
    Optional<Entity> target = site.other(relation);
    boolean creates = target.isPresent() && target.get().may().create();
    if (other.isEmpty() && !creates) {
      return nothing();
    }
    return row(
            when(
                other.isPresent(),
                () ->
                    leading(
                        texts.openRecord(site.name(other.get())),
                        Cells.opened(relation.entity(), other.get().key()))),
            when(
                creates && other.isEmpty(),
                () ->
                    leading(
                        texts.newRecord(target.get().title()),
                        new Place.Creation(relation.entity(), Parameters.NONE).address())))
        .gap(Gap.SMALL);
  }

  private Link<RecordEvent> leading(String label, String address) {
    return link(label, address).onPress(new RecordEvent.Follow(address));
  }
}
