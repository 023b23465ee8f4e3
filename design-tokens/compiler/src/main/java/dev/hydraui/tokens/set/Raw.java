package dev.hydraui.tokens.set;

import dev.hydraui.tokens.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Carries a value as it was written, with what its references lead to in their place. */
final class Raw {
  private Raw() {}

  static Json follow(Cursor cursor) {
    Json json = cursor.json();
    if (cursor.reference().isPresent()) {
      return cursor.literal().filter(place -> place.json() != json).map(Raw::follow).orElse(json);
    }
    if (json instanceof Json.ObjectValue object) {
      Map<String, Json.Member> members = new LinkedHashMap<>();
      object
          .members()
          .forEach(
              (name, member) ->
                  members.put(
                      name,
                      new Json.Member(member.at(), follow(cursor.scope().at(member.value())))));
      return new Json.ObjectValue(json.at(), members);
    }
    if (json instanceof Json.ArrayValue array) {
      List<Json> items =
          array.items().stream().map(item -> follow(cursor.scope().at(item))).toList();
      return new Json.ArrayValue(json.at(), items);
    }
    return json;
  }
}
