package dev.hydraui.admin.related;

import dev.hydraui.admin.data.Problem;
import dev.hydraui.admin.list.Rows;
import dev.hydraui.admin.picker.Picker;
import java.util.Optional;

/**
 * The records of one relation.
 *
 * @param through the entity of the links, if there is one
 * @param linking the search for one more record to link
 * @param problem why the last link could not be made or taken away
 */
public record RelatedState(
    String relation,
    String entity,
    String through,
    Rows rows,
    Optional<Picker> linking,
    Optional<Problem> problem) {

  /** Whether changes of an entity's records may change what is shown. */
  public boolean speaksOf(String other) {
    return entity.equals(other) || through.equals(other);
  }

  RelatedState rows(Rows next) {
    return new RelatedState(relation, entity, through, next, linking, problem);
  }

  RelatedState linking(Optional<Picker> next) {
    return new RelatedState(relation, entity, through, rows, next, Optional.empty());
  }

  RelatedState problem(Optional<Problem> why) {
    return new RelatedState(relation, entity, through, rows, linking, why);
  }
}
