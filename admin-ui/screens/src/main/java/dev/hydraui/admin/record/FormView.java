package dev.hydraui.admin.record;

import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.data.Problem;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.site.Texts;
import dev.hydraui.admin.value.Cells;
import dev.hydraui.admin.value.Columns;
import dev.hydraui.admin.value.Shown;
import dev.hydraui.component.Emphasis;
import dev.hydraui.component.Gap;
import dev.hydraui.component.TextStyle;
import dev.hydraui.component.Tone;
import dev.hydraui.component.Ui;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import dev.hydraui.node.Node;
import dev.hydraui.query.QueryError;
import dev.hydraui.query.QueryState;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import dev.hydraui.schema.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The form of a record, and what of it cannot be changed. */
final class FormView extends Ui<RecordEvent> {

  private final Site site;
  private final Entity entity;
  private final Texts texts;
  private final RecordState state;
  private final boolean gone;

  /**
   * The form.
   *
   * @param gone whether it is said elsewhere that the server does not answer
   */
  FormView(Site site, Entity entity, RecordState state, boolean gone) {
    this.site = site;
    this.entity = entity;
    this.texts = site.texts();
    this.state = state;
    this.gone = gone;
  }

  private boolean isWritable(Field field) {
    return Writable.why(site, entity, field, state.draft().base(), state.isNew()).isEmpty();
  }

  /** What names the record first, as in lists. */
  private List<Field> fields(boolean writable) {
    List<Field> fields = new ArrayList<>();
    for (String name : entity.display()) {
      entity.field(name).filter(field -> isWritable(field) == writable).ifPresent(fields::add);
    }
    for (Field field : entity.fields()) {
      if (isWritable(field) == writable && !entity.display().contains(field.name())) {
        fields.add(field);
      }
    }
    return fields;
  }

  Node<RecordEvent> view() {
    if (state.isNew() && !entity.may().create()) {
      return alert(Tone.WARNING, texts.mayNotCreate(entity.title()))
          .description(entity.may().why("create").orElse(""));
    }
    boolean fixed = !state.isNew() && fields(true).isEmpty();
    return column(
        when(
            !state.isNew() && !entity.may().update(),
            () ->
                alert(Tone.INFO, texts.mayNotChange(entity.title()))
                    .description(entity.may().why("update").orElse(""))),
        fixed ? card(values()) : card(form()),
        fixed ? column(notice(), actions()) : others());
  }

  private Node<RecordEvent> form() {
    FieldView view = new FieldView(site, entity, state);
    List<Field> small = new ArrayList<>();
    List<Field> large = new ArrayList<>();
    for (Field field : fields(true)) {
      boolean wide = field.widget() == Widget.TEXTAREA || field.widget() == Widget.JSON;
      (wide ? large : small).add(field);
    }
    return form(
            texts.formOf(entity.title()),
            new RecordEvent.Save(false),
            grid(2, each(small, Field::name, view::aspect, (field, now) -> view.field(field))),
            each(large, Field::name, view::aspect, (field, now) -> view.field(field)),
            notice(),
            actions())
        .refusals(state.save().refusals());
  }

  /** What is to be said stands below the fields, so that none moves while someone types in it. */
  private Node<RecordEvent> notice() {
    if (state.phase() == RecordState.Phase.GONE) {
      return alert(Tone.WARNING, texts.deletedByOther(site.name(state.draft().base())))
          .description(entity.may().create() ? texts.deletedByOtherMore() : "");
    }
    if (state.save().problem().isPresent()) {
      boolean atFields = !state.draft().form().isValid();
      String why = why(state.save().problem().get());
      return alert(
              Tone.DANGER,
              texts.notSaved(),
              when(
                  !atFields,
                  () -> button(texts.retry(), new RecordEvent.Save(state.save().closes()))))
          .description(why);
    }
    if (state.save().refusals() > 0 && wrong() > 0) {
      return alert(Tone.DANGER, texts.needAttention(wrong()));
    }
    QueryState<DataRecord> now = now();
    if (isChanged(now.shown())) {
      return alert(
              Tone.INFO,
              texts.changedByOther(),
              row(
                  button(texts.reload(), new RecordEvent.Reload()),
                  button(texts.keepMine(), new RecordEvent.KeepMine())))
          .description(texts.changedByOtherMore());
    }
    return when(
        now.failure().isPresent() && !gone,
        () ->
            alert(
                    Tone.WARNING,
                    texts.notRefreshed(),
                    button(texts.retry(), new RecordEvent.Again()))
                .description(site.reason(now)));
  }

  /** How many fields show that something is wrong with them. */
  private int wrong() {
    int wrong = 0;
    for (Field field : entity.fields()) {
      wrong += state.draft().field(field).filter(one -> !one.shown().isEmpty()).isPresent() ? 1 : 0;
    }
    return wrong;
  }

  private QueryState<DataRecord> now() {
    return state.isNew()
        ? new QueryState.Idle<>()
        : site.get(site.api().record(entity.name(), state.key().orElse("")));
  }

  /** Whether someone else has changed it, and the person has not decided what to do. */
  private boolean isChanged(Optional<DataRecord> theirs) {
    return state.isDirty()
        && !state.saving()
        && theirs.isPresent()
        && !theirs.get().version().equals(state.draft().base().version())
        && !theirs.get().version().equals(state.kept());
  }

  /** Why it was not saved: what is not said at the fields is said here. */
  private String why(QueryError problem) {
    List<Problem.FieldError> errors = Problem.fieldErrors(problem);
    if (errors.isEmpty()) {
      return texts.problem(problem);
    }
    StringBuilder why = new StringBuilder();
    for (Problem.FieldError error : errors) {
      Optional<Field> field = entity.field(error.field());
      boolean there = field.flatMap(state.draft()::field).isPresent();
      if (!there) {
        String name = field.map(Field::title).orElse(error.field());
        why.append(name.isEmpty() ? "" : name + ": ").append(texts.fieldError(error)).append(' ');
      }
    }
    return why.append(wrong() > 0 ? texts.needAttention(wrong()) : "").toString().trim();
  }

  private Node<RecordEvent> actions() {
    if (state.phase() == RecordState.Phase.GONE) {
      return row(
          when(
              entity.may().create(),
              () ->
                  button(texts.createAnew(), new RecordEvent.CreateAnew())
                      .emphasis(Emphasis.PRIMARY)),
          button(texts.discard(), new RecordEvent.Discard()));
    }
    boolean saves = state.isNew() || !fields(true).isEmpty();
    boolean deletes = !state.isNew() && entity.may().delete() && entity.hasKey();
    if (!saves && !deletes) {
      return nothing();
    }
    return row(
        when(
            saves,
            () ->
                button(state.isNew() ? texts.create() : texts.save(), new RecordEvent.Save(false))
                    .emphasis(Emphasis.PRIMARY)
                    .busy(state.saving())),
        when(
            saves,
            () ->
                button(texts.saveAndClose(), new RecordEvent.Save(true)).disabled(state.saving())),
        when(
            state.draft().isDirty() && !state.saving(),
            () -> button(texts.discard(), new RecordEvent.Discard()).emphasis(Emphasis.QUIET)),
        when(state.draft().isDirty(), () -> badge(texts.unsaved()).tone(Tone.WARNING)),
        spacer(),
        when(
            deletes,
            () ->
                button(texts.delete(), new RecordEvent.Delete())
                    .icon("delete")
                    .emphasis(Emphasis.DANGER)
                    .disabled(state.saving())));
  }

  /** What cannot be changed beside what can. */
  private Node<RecordEvent> others() {
    boolean some = !state.isNew() && !fields(false).isEmpty();
    return when(some, () -> section(texts.otherValues(), values()));
  }

  /** What cannot be changed, with the reason. */
  private Node<RecordEvent> values() {
    return details(each(fields(false), Field::name, field -> state, (field, now) -> detail(field)));
  }

  private Node<RecordEvent> detail(Field field) {
    DataRecord base = state.draft().base();
    String why =
        Writable.why(site, entity, field, base, false).filter(reason -> reason(field)).orElse("");
    return detail(
        field.title(),
        column(value(field, base), when(!why.isEmpty(), () -> text(why).style(TextStyle.SMALL)))
            .gap(Gap.NONE));
  }

  /** Said once above where it is the same for all fields, and not of the database's numbers. */
  private boolean reason(Field field) {
    return (entity.may().update() || field.readOnly()) && !Columns.isNumber(entity, field);
  }

  private Node<RecordEvent> value(Field field, DataRecord base) {
    JsonValue value = base.value(field.name());
    Long size = base.truncated().get(field.name());
    if (size != null) {
      return large(field, Shown.line(site, field, value, 200), size);
    }
    if (Writable.isBytes(field) && value instanceof JsonString bytes) {
      return large(field, "", Shown.bytes(bytes.value()));
    }
    return value instanceof JsonNull
        ? text(Shown.NOTHING).style(TextStyle.MUTED)
        : new Cells<RecordEvent>(site, entity, RecordEvent.Follow::new).whole(field, base);
  }

  private Node<RecordEvent> large(Field field, String beginning, long size) {
    String bytes = site.format().bytes(size);
    return column(
            when(!beginning.isEmpty() && !Writable.isBytes(field), () -> text(beginning)),
            row(
                text(bytes).style(TextStyle.MUTED),
                button(texts.download(field.title()), new RecordEvent.Download(field.name()))
                    .icon("download")
                    .emphasis(Emphasis.QUIET)))
        .gap(Gap.SMALL);
  }
}
