package dev.hydraui.tokens.platform;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.problem.Near;
import dev.hydraui.tokens.problem.Position;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Members of an object in a configuration, read one by one; those that nobody asked for are errors.
 */
public final class Options {
  private final Json.ObjectValue object;
  private final Problems problems;
  private final Set<String> asked = new LinkedHashSet<>();

  private Options(Json.ObjectValue object, Problems problems) {
    this.object = object;
    this.problems = problems;
  }

  /** Reads an object; anything else is an error and has no members. */
  public static Options of(Json json, Problems problems) {
    if (json instanceof Json.ObjectValue object) {
      return new Options(object, problems);
    }
    problems.error("config", json.at(), "expected an object, found " + json.found());
    return new Options(new Json.ObjectValue(json.at(), Map.of()), problems);
  }

  /** Returns options that say nothing. */
  public static Options none() {
    Position nowhere = new Position("", 1, 1);
    return new Options(new Json.ObjectValue(nowhere, Map.of()), new Problems());
  }

  /** Returns where the object stands. */
  public Position at() {
    return object.at();
  }

  /** Returns a member as it stands there. */
  public Optional<Json> json(String name) {
    asked.add(name);
    return object.get(name);
  }

  /** Returns a member that is a text. */
  public Optional<String> text(String name) {
    return json(name)
        .flatMap(
            json ->
                json instanceof Json.TextValue text
                    ? Optional.of(text.text())
                    : wrong(json, "a text"));
  }

  /** Returns a member that is one of these words; the first of them when it is missing. */
  public String choice(String name, List<String> words) {
    Optional<String> word = text(name);
    if (word.isPresent() && !words.contains(word.get())) {
      Json json = object.get(name).orElse(object);
      problems.add(
          Problem.error(
                  "config",
                  json.at(),
                  "expected one of " + String.join(", ", words) + ", found " + json.found())
              .hint(Near.hint(word.get(), words)));
    }
    return word.filter(words::contains).orElse(words.get(0));
  }

  /** Returns a member that is true or false; false when it is missing. */
  public boolean flag(String name) {
    Optional<Json> json = json(name);
    if (json.isPresent() && !(json.get() instanceof Json.BooleanValue)) {
      wrong(json.get(), "true or false");
    }
    return json.isPresent() && json.get() instanceof Json.BooleanValue flag && flag.value();
  }

  /** Returns a member that is a number. */
  public Optional<Double> number(String name) {
    return json(name)
        .flatMap(
            json ->
                json instanceof Json.NumberValue number
                    ? Optional.of(number.number().doubleValue())
                    : wrong(json, "a number"));
  }

  /** Returns a member that is a list; empty when it is missing. */
  public List<Json> list(String name) {
    Optional<Json> json = json(name);
    if (json.isPresent() && json.get() instanceof Json.ArrayValue array) {
      return array.items();
    }
    json.ifPresent(found -> wrong(found, "a list"));
    return List.of();
  }

  /** Returns a member that is a list of texts; empty when it is missing. */
  public List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Json json : list(name)) {
      if (json instanceof Json.TextValue text) {
        texts.add(text.text());
      } else {
        wrong(json, "a text");
      }
    }
    return texts;
  }

  /** Returns the members of a member that is an object; empty when it is missing. */
  public Map<String, Json> members(String name) {
    Map<String, Json> members = new LinkedHashMap<>();
    Optional<Json> json = json(name);
    if (json.isPresent() && json.get() instanceof Json.ObjectValue found) {
      found.members().forEach((key, member) -> members.put(key, member.value()));
    } else {
      json.ifPresent(found -> wrong(found, "an object"));
    }
    return members;
  }

  /** Returns a member that is an object of texts; empty when it is missing. */
  public Map<String, String> words(String name) {
    Map<String, String> words = new LinkedHashMap<>();
    members(name)
        .forEach(
            (key, json) -> {
              if (json instanceof Json.TextValue text) {
                words.put(key, text.text());
              } else {
                wrong(json, "a text");
              }
            });
    return words;
  }

  /** Returns the options in an object that stands in these, such as in a list. */
  public Options nested(Json json) {
    return of(json, problems);
  }

  /** Adds an error about a member, or about the object when it has no such member. */
  public void error(String name, String message, String hint) {
    problems.add(Problem.error("config", object.get(name).orElse(object).at(), message).hint(hint));
  }

  /** Adds an error for every member that was not asked for. */
  public void close() {
    object
        .members()
        .forEach(
            (name, member) -> {
              if (!asked.contains(name) && !name.equals("$schema")) {
                problems.add(
                    Problem.error(
                            "config",
                            member.at(),
                            "\""
                                + name
                                + "\" means nothing here"
                                + (asked.isEmpty() ? "" : ", expected " + String.join(", ", asked)))
                        .hint(Near.hint(name, asked)));
              }
            });
  }

  private <T> Optional<T> wrong(Json json, String expected) {
    problems.error("config", json.at(), "expected " + expected + ", found " + json.found());
    return Optional.empty();
  }
}
