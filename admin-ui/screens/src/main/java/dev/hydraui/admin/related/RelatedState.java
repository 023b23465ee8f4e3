package dev.hydraui.admin.related;

import dev.hydraui.admin.list.Rows;
import dev.hydraui.admin.picker.Picker;
import dev.hydraui.query.QueryError;
import java.util.Optional;

/**
 * The records of one relation.
 *
 * @param linking the search for one more record to link
 * @param problem why the last link could not be made or taken away
 */
public record RelatedState(
    String relation, Rows rows, Optional<Picker> linking, Optional<QueryError> problem) {

  RelatedState rows(Rows next) {
    return new RelatedState(relation, next, linking, problem);
  }

  RelatedState linking(Optional<Picker> next) {
    return new RelatedState(relation, rows, next, Optional.empty());
  }

  RelatedState problem(Optional<QueryError> why) {
    return new RelatedState(relation, rows, linking, why);
  }
}
