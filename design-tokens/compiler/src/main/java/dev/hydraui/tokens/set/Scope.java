package dev.hydraui.tokens.set;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.tree.Declaration;
import dev.hydraui.tokens.tree.Deprecation;
import dev.hydraui.tokens.tree.Group;
import dev.hydraui.tokens.tree.Item;
import dev.hydraui.tokens.value.TokenType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One document of tokens, in which {@code {a.b}} and {@code #/a/b} mean something. */
final class Scope {
  final Group tree;
  final Run run;
  final Map<String, Entry> entries = new LinkedHashMap<>();

  Scope(Group tree, Run run) {
    this.tree = tree;
    this.run = run;
    collect("", tree, Optional.empty(), Optional.empty());
  }

  private void collect(
      String path, Group group, Optional<TokenType> outer, Optional<Deprecation> outerDeprecation) {
    Optional<TokenType> type = group.type().isPresent() ? group.type() : outer;
    Optional<Deprecation> deprecation =
        group.deprecated().isPresent() ? group.deprecated() : outerDeprecation;
    for (Map.Entry<String, Item> item : group.items().entrySet()) {
      String name = path.isEmpty() ? item.getKey() : path + "." + item.getKey();
      if (item.getValue() instanceof Group child) {
        collect(name, child, type, deprecation);
      } else {
        Declaration declaration = (Declaration) item.getValue();
        entries.put(name, new Entry(name, declaration, type, deprecation));
      }
    }
  }

  /** Returns a place in this document to read a value from. */
  Cursor at(Json json) {
    return new Cursor(this, json);
  }
}
