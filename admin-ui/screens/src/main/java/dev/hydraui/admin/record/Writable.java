package dev.hydraui.admin.record;

import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.site.Site;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Field;
import dev.hydraui.schema.Widget;
import java.util.Optional;

/** Which fields can be typed in, and why others cannot. */
public final class Writable {

  private Writable() {}

  /** Whether a new record may bring a value for it. */
  static boolean onCreate(Field field) {
    return !field.readOnly() && !isBytes(field);
  }

  /** Why it cannot be changed; empty if it can. */
  static Optional<String> why(
      Site site, Entity entity, Field field, DataRecord base, boolean isNew) {
    if (field.readOnly()) {
      return Optional.of(
          field
              .why()
              .orElse(field.generated() ? site.texts().generated() : site.texts().readOnly()));
    }
    if (isBytes(field)) {
      return Optional.of(site.texts().bytesAreReadOnly());
    }
    if (base.truncated().containsKey(field.name())) {
      return Optional.of(site.texts().tooLargeToEdit());
    }
    if (!isNew && !entity.may().update()) {
      return Optional.of(entity.may().why("update").orElse(site.texts().readOnly()));
    }
    return Optional.empty();
  }

  static boolean isBytes(Field field) {
    return field.widget() == Widget.BINARY || field.isBinary();
  }
}
