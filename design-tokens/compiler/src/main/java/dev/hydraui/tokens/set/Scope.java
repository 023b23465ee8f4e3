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
    collect("", tree, new Inherited(Optional.empty(), "", Optional.empty()));
  }

  /** What groups say for all tokens in them; the nearest group that says something counts. */
  record Inherited(Optional<TokenType> type, String typeText, Optional<Deprecation> deprecation) {
    Inherited in(Group group) {
      Json.Member written = group.properties().get("$type");
      return new Inherited(
          group.type().isPresent() ? group.type() : type,
          group.type().isPresent() && written != null && written.value() instanceof Json.TextValue t
              ? t.text()
              : typeText,
          group.deprecated().isPresent() ? group.deprecated() : deprecation);
    }
  }

  private void collect(String path, Group group, Inherited outer) {
    Inherited inherited = outer.in(group);
    for (Map.Entry<String, Item> item : group.items().entrySet()) {
      String name = path.isEmpty() ? item.getKey() : path + "." + item.getKey();
      if (item.getValue() instanceof Group child) {
        collect(name, child, inherited);
      } else {
        entries.put(name, new Entry(name, (Declaration) item.getValue(), inherited));
      }
    }
  }

  /** Returns the value of a token, in the document where its references mean something. */
  Cursor value(Entry entry) {
    Declaration declaration = entry.declaration;
    Scope home = declaration.home().map(file -> run.file(file, declaration.json())).orElse(this);
    return home.at(declaration.value());
  }

  /** Returns the path of a token as others may refer to it; empty for one of another file. */
  Optional<String> alias(Token token) {
    return run.main.equals(Optional.of(this)) ? Optional.of(token.path()) : Optional.empty();
  }

  /** Returns a place in this document to read a value from. */
  Cursor at(Json json) {
    return new Cursor(this, json);
  }
}
