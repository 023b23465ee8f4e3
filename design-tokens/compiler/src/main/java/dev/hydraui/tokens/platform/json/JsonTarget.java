package dev.hydraui.tokens.platform.json;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.json.JsonWriter;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.set.TokenSet;
import dev.hydraui.tokens.theme.Brand;
import dev.hydraui.tokens.theme.Themes;
import dev.hydraui.tokens.tree.Group;
import dev.hydraui.tokens.tree.Item;
import dev.hydraui.tokens.value.Gradient;
import dev.hydraui.tokens.value.RawValue;
import dev.hydraui.tokens.value.Shadow;
import dev.hydraui.tokens.value.Value;
import java.util.Map;

/**
 * Writes each theme as one file of DTCG's own format: {@code json/tokens.json}, {@code
 * json/tokens.dark.json}, and {@code json/NAME.json} for each brand.
 *
 * <p>Groups that extend others and files that override others are put together; every token has its
 * type; descriptions and extensions are kept. Aliases are written out unless they are to be kept.
 */
public final class JsonTarget implements Target {
  private final boolean references;

  /**
   * @param references whether aliases stay aliases, also in parts of values
   */
  public JsonTarget(boolean references) {
    this.references = references;
  }

  @Override
  public String name() {
    return "json";
  }

  @Override
  public void write(Themes themes, Output output) {
    for (Brand brand : themes.brands()) {
      String name = "json/" + (brand.name().isEmpty() ? "tokens" : brand.name());
      write(name + ".json", brand.light(), output);
      brand.dark().ifPresent(dark -> write(name + ".dark.json", dark, output));
    }
  }

  private void write(String file, TokenSet set, Output output) {
    output.file(file, write(set));
    set.tokens().forEach(token -> output.origin(file, token.path(), token));
  }

  /** Returns the tokens of one context as a document. */
  public String write(TokenSet set) {
    return JsonWriter.write(group(set.tree(), "", set, new ValueJson(references, size(set))));
  }

  /** Returns one value as DTCG writes it, all references followed, in one line. */
  public static String line(Value value) {
    return JsonWriter.line(new ValueJson(false, path -> 1).of(value));
  }

  private static java.util.function.ToIntFunction<String> size(TokenSet set) {
    return path -> {
      Value value = set.get(path).map(Token::value).orElse(new RawValue("", ValueJson.text("")));
      return value instanceof Shadow shadow
          ? shadow.layers().size()
          : value instanceof Gradient gradient ? gradient.stops().size() : 1;
    };
  }

  private Json group(Group group, String path, TokenSet set, ValueJson values) {
    Members members = new Members();
    group.description().ifPresent(text -> members.add("$description", ValueJson.text(text)));
    group.extensions().ifPresent(json -> members.add("$extensions", json));
    for (Map.Entry<String, Item> entry : group.items().entrySet()) {
      String name = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
      if (entry.getValue() instanceof Group child) {
        members.add(entry.getKey(), group(child, name, set, values));
      } else {
        set.get(name).ifPresent(token -> members.add(entry.getKey(), token(token, values)));
      }
    }
    return members.object();
  }

  private Json token(Token token, ValueJson values) {
    Members members = new Members();
    String type = token.value() instanceof RawValue raw ? raw.type() : token.type().key();
    if (!type.isEmpty()) {
      members.add("$type", ValueJson.text(type));
    }
    members.add(
        "$value",
        references && token.alias().isPresent()
            ? ValueJson.text("{" + token.alias().get() + "}")
            : values.of(token.value()));
    token.description().ifPresent(text -> members.add("$description", ValueJson.text(text)));
    token
        .deprecated()
        .ifPresent(
            reason ->
                members.add(
                    "$deprecated",
                    reason.isEmpty()
                        ? new Json.BooleanValue(ValueJson.NOWHERE, true)
                        : ValueJson.text(reason)));
    token.extensions().ifPresent(json -> members.add("$extensions", json));
    return members.object();
  }
}
