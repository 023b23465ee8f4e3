package dev.hydraui.tokens.platform.json;

import dev.hydraui.tokens.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/** Builds an object, member by member. */
final class Members {
  private final Map<String, Json.Member> members = new LinkedHashMap<>();

  Members add(String name, Json value) {
    members.put(name, new Json.Member(ValueJson.NOWHERE, value));
    return this;
  }

  Json.ObjectValue object() {
    return new Json.ObjectValue(ValueJson.NOWHERE, members);
  }
}
