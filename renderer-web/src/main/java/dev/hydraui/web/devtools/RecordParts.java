package dev.hydraui.web.devtools;

import dev.hydraui.devtools.panel.Parts;
import dev.hydraui.web.compiler.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Takes records apart by what the compiler has given them. */
public final class RecordParts {

  private RecordParts() {}

  /** The parts of a record; nothing for another value. */
  public static Optional<Parts> of(Object value) {
    if (!(value instanceof Values record)) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    String text = record.hydraNames() + " ";
    int start = 0;
    for (int end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', start)) {
      names.add(text.substring(start, end));
      start = end + 1;
    }
    String name = names.remove(0);
    return Optional.of(new Parts(name, names, Arrays.asList(record.hydraValues())));
  }
}
