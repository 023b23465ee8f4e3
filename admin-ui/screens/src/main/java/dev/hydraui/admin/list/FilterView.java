package dev.hydraui.admin.list;

import dev.hydraui.admin.data.DataPage;
import dev.hydraui.admin.picker.Search;
import dev.hydraui.admin.place.Filter;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.site.Texts;
import dev.hydraui.admin.value.Choices;
import dev.hydraui.admin.value.Shown;
import dev.hydraui.admin.value.Typed;
import dev.hydraui.component.Emphasis;
import dev.hydraui.component.Option;
import dev.hydraui.component.Ui;
import dev.hydraui.json.Json;
import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonException;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonValue;
import dev.hydraui.node.Node;
import dev.hydraui.query.Query;
import dev.hydraui.query.QueryState;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import dev.hydraui.schema.FieldType;
import dev.hydraui.schema.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How conditions read, and how one is put together. */
final class FilterView extends Ui<ListEvent> {

  private final Site site;
  private final Entity entity;
  private final Texts texts;

  FilterView(Site site, Entity entity) {
    this.site = site;
    this.entity = entity;
    this.texts = site.texts();
  }

  /** A condition as a sentence. */
  String words(Filter filter) {
    Optional<Field> field = entity.field(filter.field());
    Optional<Operator> operator = Operator.of(filter.operator());
    if (field.isEmpty() || operator.isEmpty()) {
      return filter.field() + " " + filter.operator() + " " + filter.value();
    }
    if (operator.get() == Operator.NULL) {
      return texts.isEmpty(field.get().title(), filter.value().equals("true"));
    }
    String value =
        new Filtering(site, entity)
            .naming(filter)
            .flatMap(this::name)
            .orElseGet(() -> value(field.get(), operator.get(), filter.value()));
    return field.get().title() + " " + texts.operator(operator.get()) + " " + value;
  }

  /** The name of the record that a condition speaks of; an ellipsis while it is fetched. */
  private Optional<String> name(Query<DataPage> query) {
    Optional<String> name = site.only(query).map(site::name);
    QueryState<DataPage> state = site.get(query);
    boolean coming = state.shown().isEmpty() && state.failure().isEmpty();
    return name.isEmpty() && coming ? Optional.of("…") : name;
  }

  private String value(Field field, Operator operator, String text) {
    if (operator == Operator.IN) {
      List<String> words = new ArrayList<>();
      for (JsonValue one : array(text)) {
        words.add(Shown.line(site, field, one, 40));
      }
      return site.format().list(words);
    }
    return Typed.value(field, text, JsonNull.NULL)
        .map(value -> Shown.line(site, field, value, 40))
        .orElse(text);
  }

  private static List<JsonValue> array(String text) {
    try {
      return Json.parse(text) instanceof JsonArray array ? array.items() : List.of();
    } catch (JsonException notJson) {
      return List.of();
    }
  }

  /** The form for one more condition. */
  Node<ListEvent> draft(FilterDraft draft) {
    List<Option> fields = new ArrayList<>();
    for (Field field : new Filtering(site, entity).fields()) {
      fields.add(new Option(field.name(), field.title(), ""));
    }
    Field field = entity.field(draft.field()).orElseThrow();
    List<Option> operators = new ArrayList<>();
    for (Operator operator : field.filter()) {
      operators.add(new Option(operator.word(), texts.operator(operator), ""));
    }
    return card(
        form(
            texts.addFilter(),
            new ListEvent.FilterApplied(),
            grid(
                3,
                select(texts.field(), draft.field(), fields, ListEvent.FilterField::new),
                select(
                    texts.condition(),
                    draft.operator().word(),
                    operators,
                    ListEvent.FilterOperator::new),
                keyed(draft.field() + " " + draft.operator(), value(draft, field))),
            row(
                button(texts.apply(), new ListEvent.FilterApplied()).emphasis(Emphasis.PRIMARY),
                button(texts.cancel(), new ListEvent.FilterClosed()))));
  }

  private Node<ListEvent> value(FilterDraft draft, Field field) {
    Operator operator = draft.operator();
    String label = texts.value();
    String error = draft.wrong() ? texts.wrongValue(field) : "";
    if (operator == Operator.NULL) {
      return select(label, draft.value(), Choices.booleans(texts), ListEvent.FilterValue::new);
    }
    if (operator == Operator.IN) {
      return textField(label, draft.value(), ListEvent.FilterValue::new)
          .description(texts.separateByCommas())
          .error(error);
    }
    if (operator == Operator.CONTAINS || operator == Operator.STARTS || operator == Operator.ENDS) {
      return textField(label, draft.value(), ListEvent.FilterValue::new).error(error);
    }
    if (draft.picker().isPresent()) {
      return new Search(site)
          .<ListEvent>view(
              draft.picker().get(),
              label,
              draft.label(),
              ListEvent.FilterPicker::new,
              ListEvent.FilterPicked::new)
          .error(error);
    }
    return single(draft, field, label, error);
  }

  private Node<ListEvent> single(FilterDraft draft, Field field, String label, String error) {
    String value = draft.value();
    if (!field.choices().isEmpty()) {
      return select(label, value, Choices.of(site, field), ListEvent.FilterValue::new)
          .placeholder(texts.choose())
          .error(error);
    }
    if (field.type() == FieldType.BOOLEAN) {
      return select(label, value, Choices.booleans(texts), ListEvent.FilterValue::new)
          .placeholder(texts.choose())
          .error(error);
    }
    return switch (field.widget()) {
      case DATE -> dateField(label, value, ListEvent.FilterValue::new).error(error);
      case TIME -> timeField(label, value, ListEvent.FilterValue::new).error(error);
      case DATETIME -> dateTimeField(label, value, ListEvent.FilterValue::new).error(error);
      case NUMBER, DECIMAL ->
          numberField(label, value, ListEvent.FilterValue::new)
              .decimal(field.type() != FieldType.INTEGER)
              .error(error);
      default -> textField(label, value, ListEvent.FilterValue::new).error(error);
    };
  }
}
