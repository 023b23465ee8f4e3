package dev.hydraui.tokens.tree;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.problem.Near;
import dev.hydraui.tokens.problem.Position;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.Problems;
import dev.hydraui.tokens.problem.Reading;
import dev.hydraui.tokens.value.TokenType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads groups and tokens from JSON, and says what is not allowed there.
 *
 * @see <a href="https://www.designtokens.org/tr/2025.10/format/">DTCG 2025.10, format module</a>
 */
public final class GroupReader {
  private static final List<String> OF_GROUPS =
      List.of("$type", "$description", "$extensions", "$extends", "$deprecated", Group.ROOT);
  private static final List<String> OF_TOKENS =
      List.of("$value", "$ref", "$type", "$description", "$extensions", "$deprecated");

  private final boolean lenient;
  private final Problems problems;

  private GroupReader(Reading reading, Problems problems) {
    this.lenient = reading == Reading.LENIENT;
    this.problems = problems;
  }

  /**
   * Reads a document of tokens.
   *
   * @param problems takes what is wrong, all as errors
   * @return what could be read; wrong items are left out, each with a problem
   */
  public static Group read(Json document, Reading reading, Problems problems) {
    if (!(document instanceof Json.ObjectValue object)) {
      problems.error(
          "not-a-group", document.at(), "expected an object of tokens, found " + document.found());
      return Group.empty(document.at());
    }
    return new GroupReader(reading, problems).group(object.at(), object, true);
  }

  private Optional<Item> item(String name, Json.Member member) {
    if (!(member.value() instanceof Json.ObjectValue object)) {
      problems.add(
          Problem.error(
                  "not-a-token",
                  member.value().at(),
                  "expected a token or a group, found " + member.value().found())
              .hint("A token is an object with a $value."));
      return Optional.empty();
    }
    if (name.isEmpty() || has(name, "{}.")) {
      problems.error(
          "name",
          member.at(),
          "\""
              + name
              + "\" cannot be a name: names are not empty, do not begin with $ and have no {, } or .");
      if (!lenient) {
        return Optional.empty();
      }
    }
    if (object.members().containsKey("$value")) {
      boolean both = lenient && object.members().entrySet().stream().anyMatch(GroupReader::item);
      return Optional.of(both ? tokenAndGroup(member.at(), object) : token(member.at(), object));
    }
    boolean token =
        object.members().containsKey("$ref")
            && object.members().keySet().stream().allMatch(OF_TOKENS::contains);
    return Optional.of(token ? token(member.at(), object) : group(member.at(), object, false));
  }

  private static boolean item(Map.Entry<String, Json.Member> member) {
    return !member.getKey().startsWith("$")
        && member.getValue().value() instanceof Json.ObjectValue;
  }

  /** Reads a token that has others below it as a group with this token as its own. */
  private Group tokenAndGroup(Position at, Json.ObjectValue object) {
    Map<String, Json.Member> own = new LinkedHashMap<>(object.members());
    Map<String, Json.Member> below = new LinkedHashMap<>(object.members());
    own.entrySet().removeIf(GroupReader::item);
    below.entrySet().removeIf(member -> !item(member));
    problems.error(
        "token-in-token",
        at,
        "this is a token and a group at once, its own value is read as its $root");
    Group group = group(at, new Json.ObjectValue(object.at(), below), false);
    Map<String, Item> items = new LinkedHashMap<>();
    items.put(Group.ROOT, token(at, new Json.ObjectValue(object.at(), own)));
    items.putAll(group.items());
    return new Group(
        at, items, type(object), Optional.empty(), deprecation(object), group.properties());
  }

  private static boolean has(String name, String characters) {
    return name.chars().anyMatch(character -> characters.indexOf(character) >= 0);
  }

  private Group group(Position at, Json.ObjectValue object, boolean top) {
    Map<String, Item> items = new LinkedHashMap<>();
    Map<String, Json.Member> properties = new LinkedHashMap<>();
    object
        .members()
        .forEach(
            (name, member) -> {
              if (name.equals(Group.ROOT)) {
                root(member).ifPresent(root -> items.put(name, root));
              } else if (!name.startsWith("$")) {
                item(name, member).ifPresent(item -> items.put(name, item));
              } else if (OF_GROUPS.contains(name) || (top && name.equals("$schema"))) {
                properties.put(name, member);
              } else if (name.equals("$ref") && !object.members().containsKey("$extends")) {
                // The long way to write $extends (format module, section 6.4.1).
                properties.put("$extends", member);
              } else {
                unknown(name, member, OF_GROUPS, "a group");
              }
            });
    return new Group(
        at,
        items,
        type(object),
        Optional.ofNullable(properties.get("$extends")).map(Json.Member::value),
        deprecation(object),
        checked(object, properties));
  }

  private Optional<Item> root(Json.Member member) {
    if (member.value() instanceof Json.ObjectValue object
        && (object.members().containsKey("$value") || object.members().containsKey("$ref"))) {
      return Optional.of(token(member.at(), object));
    }
    problems.error(
        "not-a-token",
        member.value().at(),
        "$root is a group's own token: expected an object with a $value, found "
            + member.value().found());
    return Optional.empty();
  }

  private Declaration token(Position at, Json.ObjectValue object) {
    object
        .members()
        .forEach(
            (name, member) -> {
              if (!name.startsWith("$")) {
                problems.error(
                    "token-in-token",
                    member.at(),
                    "\"" + name + "\" stands inside a token, where no token or group can be");
              } else if (!OF_TOKENS.contains(name)) {
                unknown(name, member, OF_TOKENS, "a token");
              }
            });
    Optional<Json> value = object.get("$value");
    if (value.isPresent() && object.members().containsKey("$ref")) {
      problems.error(
          "value-and-ref",
          object.members().get("$ref").at(),
          "a token has either a $value or a $ref, this one has both");
    }
    Optional<TokenType> type = type(object);
    Optional<Json> ref = object.get("$ref");
    if (ref.isPresent() && !(ref.get() instanceof Json.TextValue)) {
      type = Optional.of(TokenType.OTHER);
      problems.error(
          "reference",
          ref.get().at(),
          "$ref is a string such as \"#/color/blue/$value\", found " + ref.get().found());
    }
    return new Declaration(
        at,
        value.orElse(object),
        type,
        description(object),
        deprecation(object),
        extensions(object),
        object,
        Optional.empty());
  }

  private Map<String, Json.Member> checked(
      Json.ObjectValue object, Map<String, Json.Member> properties) {
    description(object);
    extensions(object);
    return properties;
  }

  private void unknown(String name, Json.Member member, List<String> known, String owner) {
    problems.add(
        Problem.error(
                "unknown-property", member.at(), "\"" + name + "\" is no property of " + owner)
            .hint(Near.hint(name, known)));
  }

  private Optional<TokenType> type(Json.ObjectValue object) {
    Optional<Json> json = object.get("$type");
    if (json.isEmpty()) {
      return Optional.empty();
    }
    String key = json.get() instanceof Json.TextValue text ? text.text() : "";
    Optional<TokenType> type = TokenType.of(key);
    if (type.isEmpty()) {
      problems.add(
          Problem.error(
                  "unknown-type",
                  json.get().at(),
                  "expected one of the types "
                      + String.join(", ", TokenType.keys())
                      + "; found "
                      + json.get().found())
              .hint(Near.hint(key, TokenType.keys())));
      return Optional.of(TokenType.OTHER);
    }
    return type;
  }

  private Optional<String> description(Json.ObjectValue object) {
    Optional<Json> json = object.get("$description");
    if (json.isPresent() && !(json.get() instanceof Json.TextValue)) {
      problems.error(
          "description", json.get().at(), "$description is a string, found " + json.get().found());
    }
    return json.filter(Json.TextValue.class::isInstance)
        .map(text -> ((Json.TextValue) text).text());
  }

  private Optional<Json> extensions(Json.ObjectValue object) {
    Optional<Json> json = object.get("$extensions");
    if (json.isPresent() && !(json.get() instanceof Json.ObjectValue)) {
      problems.error(
          "extensions", json.get().at(), "$extensions is an object, found " + json.get().found());
    }
    return json;
  }

  private Optional<Deprecation> deprecation(Json.ObjectValue object) {
    Optional<Json> json = object.get("$deprecated");
    if (json.isEmpty()) {
      return Optional.empty();
    }
    if (json.get() instanceof Json.BooleanValue flag) {
      return Optional.of(new Deprecation(flag.value(), ""));
    }
    if (json.get() instanceof Json.TextValue reason) {
      return Optional.of(new Deprecation(true, reason.text()));
    }
    problems.error(
        "deprecated",
        json.get().at(),
        "$deprecated is true, false or a reason, found " + json.get().found());
    return Optional.empty();
  }
}
