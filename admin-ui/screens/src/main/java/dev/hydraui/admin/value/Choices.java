package dev.hydraui.admin.value;

import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.site.Texts;
import dev.hydraui.component.Option;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonValue;
import dev.hydraui.schema.Field;
import java.util.ArrayList;
import java.util.List;

/** The options of values to choose from. */
public final class Choices {

  private Choices() {}

  /** A field's own values, null aside. */
  public static List<Option> of(Site site, Field field) {
    List<Option> options = new ArrayList<>();
    for (JsonValue choice : field.choices()) {
      if (!(choice instanceof JsonNull)) {
        options.add(new Option(Typed.text(field, choice), Shown.line(site, field, choice, 60), ""));
      }
    }
    return options;
  }

  /** Yes and no. */
  public static List<Option> booleans(Texts texts) {
    return List.of(new Option("true", texts.yes(), ""), new Option("false", texts.no(), ""));
  }
}
