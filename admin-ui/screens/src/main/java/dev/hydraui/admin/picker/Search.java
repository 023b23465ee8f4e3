package dev.hydraui.admin.picker;

import dev.hydraui.admin.data.DataApi;
import dev.hydraui.admin.data.DataPage;
import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.place.Filter;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.value.Shown;
import dev.hydraui.capability.Clock;
import dev.hydraui.component.Combobox;
import dev.hydraui.component.Option;
import dev.hydraui.component.Ui;
import dev.hydraui.machine.Effect;
import dev.hydraui.machine.Step;
import dev.hydraui.query.Query;
import dev.hydraui.query.QueryState;
import dev.hydraui.route.Parameters;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import dev.hydraui.schema.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Runs pickers: waits for a pause in typing, asks for records, and shows what was found. */
public final class Search {

  private static final long PAUSE = 200;
  private static final int MOST = 20;

  private final Site site;

  public Search(Site site) {
    this.site = site;
  }

  /**
   * What an event does.
   *
   * @param chosen the label of the present choice: where nothing else is typed, all are shown
   */
  public Step<Picker, PickerEvent> update(Picker picker, PickerEvent event, String chosen) {
    if (event instanceof PickerEvent.Typed typed) {
      Picker next = picker.typed(typed.text());
      Effect<PickerEvent> pause =
          Effect.<Long, PickerEvent>ask(new Clock.After(PAUSE), now -> new PickerEvent.Paused());
      return picker.open()
          ? Step.of(next, pause.named(new Name(picker.name())))
          : Step.of(searching(next, chosen));
    }
    return event instanceof PickerEvent.Paused
        ? Step.of(picker.open() ? searching(picker, chosen) : picker)
        : Step.of(picker.closed(), Effect.cancel(new Name(picker.name())));
  }

  private static Picker searching(Picker picker, String chosen) {
    return picker.searching(picker.text().equals(chosen) ? "" : picker.text().trim());
  }

  private record Name(String picker) {}

  /** What an open picker wants to know. */
  public Optional<Query<DataPage>> query(Picker picker) {
    return site.schema()
        .entity(picker.entity())
        .filter(entity -> picker.open())
        .map(
            entity ->
                site.page(entity, DataApi.path(entity.name()), parameters(entity, picker.words()))
                    .inSeries(new Name(picker.name())));
  }

  private static Parameters parameters(Entity entity, String words) {
    Parameters parameters = Parameters.of("limit", "" + MOST);
    if (words.isEmpty()) {
      return parameters;
    }
    if (entity.search()) {
      return parameters.and("search", words);
    }
    for (String name : entity.display()) {
      if (entity.field(name).filter(field -> field.takes(Operator.CONTAINS)).isPresent()) {
        return parameters.and(new Filter(name, "contains", words).parameter(), words);
      }
    }
    return parameters;
  }

  /** What is known of what an open picker wants to know. */
  public QueryState<DataPage> found(Picker picker) {
    return query(picker).map(site::get).orElse(new QueryState.Idle<>());
  }

  /** The record that was found under a key. */
  public Optional<DataRecord> choice(Picker picker, String key) {
    for (DataRecord record : records(found(picker))) {
      if (record.key().equals(Optional.of(key))) {
        return Optional.of(record);
      }
    }
    return Optional.empty();
  }

  private static List<DataRecord> records(QueryState<DataPage> found) {
    return found.shown().map(DataPage::items).orElse(List.of());
  }

  /** The picker on screen; the caller adds what depends on its own events. */
  public <E> Combobox<E> view(
      Picker picker,
      String label,
      String chosen,
      Function<PickerEvent, E> wrap,
      Function<String, E> onSelect) {
    QueryState<DataPage> found = found(picker);
    return Ui.<E>of()
        .combobox(
            label,
            picker.open() ? picker.text() : chosen,
            text -> wrap.apply(new PickerEvent.Typed(text)),
            onSelect,
            wrap.apply(new PickerEvent.Closed()))
        .open(picker.open())
        .busy(picker.pausing() || found.busy())
        .options(options(picker, records(found)))
        .emptyText(emptyText(found));
  }

  private String emptyText(QueryState<DataPage> found) {
    if (found.failure().isPresent()) {
      return site.texts().searchFailed();
    }
    return found.shown().flatMap(DataPage::next).isPresent()
        ? site.texts().nothingSoFar()
        : site.texts().nothingFound();
  }

  private List<Option> options(Picker picker, List<DataRecord> records) {
    Optional<Entity> entity = site.schema().entity(picker.entity());
    List<Option> options = new ArrayList<>();
    for (DataRecord record : records) {
      if (record.key().isPresent()) {
        String more = entity.isPresent() ? description(entity.get(), record) : "";
        options.add(new Option(record.key().get(), site.name(record), more));
      }
    }
    return options;
  }

  /** The first text beside the label, so that people of one name can be told apart. */
  private String description(Entity entity, DataRecord record) {
    for (Field field : entity.fields()) {
      boolean telling =
          !field.hidden()
              && !field.isBinary()
              && field.relation().isEmpty()
              && !entity.display().contains(field.name())
              && !entity.key().contains(field.name())
              && record.values().has(field.name());
      if (telling) {
        String line = Shown.line(site, field, record.value(field.name()), 60);
        return line.equals(Shown.NOTHING) ? "" : line;
      }
    }
    return "";
  }
}
