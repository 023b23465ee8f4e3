package dev.hydraui.admin.picker;

import dev.hydraui.admin.data.DataApi;
import dev.hydraui.admin.data.DataPage;
import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.data.Result;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.value.Shown;
import dev.hydraui.capability.Clock;
import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.component.Combobox;
import dev.hydraui.component.Option;
import dev.hydraui.component.Ui;
import dev.hydraui.machine.Effect;
import dev.hydraui.machine.Step;
import dev.hydraui.route.Parameters;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import dev.hydraui.schema.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Runs pickers: waits for a pause in typing, asks the data API, and shows what was found. */
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
      Effect<PickerEvent> pause =
          Effect.<Long, PickerEvent>ask(
              new Clock.After(picker.open() ? PAUSE : 0), now -> new PickerEvent.Paused());
      return Step.of(picker.typing(typed.text()), pause.named(new Name(picker.name())));
    }
    if (event instanceof PickerEvent.Paused) {
      Effect<PickerEvent> ask =
          Effect.<HttpAnswer, PickerEvent>ask(
              site.api().page(DataApi.path(picker.entity()), query(picker, chosen)),
              PickerEvent.Answered::new);
      return Step.of(picker, ask.named(new Name(picker.name())));
    }
    if (event instanceof PickerEvent.Answered answered) {
      return Step.of(
          Result.page(answered.answer()) instanceof Result.Good<DataPage> good
              ? picker.found(good.value().items())
              : picker.failing());
    }
    return Step.of(picker.closed(), Effect.cancel(new Name(picker.name())));
  }

  private record Name(String picker) {}

  private Parameters query(Picker picker, String chosen) {
    Parameters query = Parameters.of("limit", "" + MOST);
    String words = picker.text().equals(chosen) ? "" : picker.text().trim();
    Optional<Entity> entity = site.schema().entity(picker.entity());
    if (words.isEmpty() || entity.isEmpty()) {
      return query;
    }
    if (entity.get().search()) {
      return query.and("search", words);
    }
    for (String name : entity.get().display()) {
      Optional<Field> field = entity.get().field(name);
      if (field.isPresent() && field.get().takes(Operator.CONTAINS)) {
        return query.and("filter[" + name + "][contains]", words);
      }
    }
    return query;
  }

  /** The picker on screen; the caller adds what depends on its own events. */
  public <E> Combobox<E> view(
      Picker picker,
      String label,
      String chosen,
      Function<PickerEvent, E> wrap,
      Function<String, E> onSelect) {
    return Ui.<E>of()
        .combobox(
            label,
            picker.open() ? picker.text() : chosen,
            text -> wrap.apply(new PickerEvent.Typed(text)),
            onSelect,
            wrap.apply(new PickerEvent.Closed()))
        .open(picker.open())
        .busy(picker.busy())
        .options(options(picker))
        .emptyText(picker.failed() ? site.texts().searchFailed() : site.texts().nothingFound());
  }

  private List<Option> options(Picker picker) {
    Optional<Entity> entity = site.schema().entity(picker.entity());
    List<Option> options = new ArrayList<>();
    for (DataRecord record : picker.found()) {
      if (record.key().isPresent()) {
        String more = entity.isPresent() ? description(entity.get(), record) : "";
        options.add(new Option(record.key().get(), record.name(), more));
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
