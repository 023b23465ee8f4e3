package dev.hydraui.tokens.source;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.json.JsonReader;
import dev.hydraui.tokens.problem.Position;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.Problems;
import dev.hydraui.tokens.problem.Reading;
import dev.hydraui.tokens.tree.Group;
import dev.hydraui.tokens.tree.GroupReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files of a run, each read once, when something first asks for it. Not thread-safe.
 *
 * <p>Files are named by paths with forward slashes, relative to the working directory or absolute,
 * as the person named the first of them.
 */
public final class Library {
  private final Reading reading;
  private final Map<String, Optional<Json>> documents = new LinkedHashMap<>();
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Map<String, List<Problem>> problemsOfFiles = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private Set<String> used = new LinkedHashSet<>();

  public Library(Reading reading) {
    this.reading = reading;
  }

  /** Returns how tokens are read that are not as DTCG has them. */
  public Reading reading() {
    return reading;
  }

  /** Returns the name under which a file is kept. */
  public static String name(Path file) {
    String name = file.normalize().toString().replace('\\', '/');
    return name.isEmpty() ? "." : name;
  }

  /** Returns the name of the file that {@code reference} means when it stands in {@code from}. */
  public static String name(String from, String reference) {
    return name(Path.of(from).resolveSibling(reference));
  }

  /**
   * Returns a file's JSON; empty when it cannot be read.
   *
   * @param asking where the file is referred to
   * @param problems takes what is wrong in the file, each time that it is asked for
   */
  public Optional<Json> json(String file, Position asking, Problems problems) {
    asked.add(file);
    used.add(file);
    Optional<Json> known = documents.get(file);
    if (known == null) {
      Problems found = new Problems();
      known = read(file, asking, found);
      documents.put(file, known);
      problemsOfFiles.put(file, found.list());
    }
    problems.addAll(problemsOfFiles.get(file));
    return known;
  }

  /** Returns a file's tokens, as {@link #json}; a file that cannot be read has none. */
  public Group group(String file, Position asking, Problems problems) {
    Optional<Json> json = json(file, asking, problems);
    if (json.isEmpty()) {
      return Group.empty(asking);
    }
    Group known = groups.get(file);
    if (known == null) {
      Problems found = new Problems();
      known = group(json.get(), found);
      groups.put(file, known);
      found.addAll(problemsOfFiles.get(file));
      problemsOfFiles.put(file, found.list());
    }
    problems.addAll(problemsOfFiles.get(file));
    return known;
  }

  /** Returns the tokens that stand in a document or in a part of one. */
  public Group group(Json json, Problems problems) {
    Problems found = new Problems();
    Group group = GroupReader.read(json, reading, found);
    problems.addAll(found.weighed(reading));
    return group;
  }

  /** Forgets a file, so that it is read again. */
  public void forget(String file) {
    documents.remove(file);
    groups.remove(file);
    problemsOfFiles.remove(file);
  }

  /** Begins to note anew what is {@link #used}. */
  public void begin() {
    used = new LinkedHashSet<>();
  }

  /** Returns the files that were asked for since {@link #begin}. */
  public Set<String> used() {
    return Set.copyOf(used);
  }

  /** Returns every file that was asked for, also those that do not exist. */
  public Set<String> files() {
    return Set.copyOf(asked);
  }

  private static Optional<Json> read(String file, Position asking, Problems problems) {
    try {
      String text = Files.readString(Path.of(file), StandardCharsets.UTF_8);
      return JsonReader.read(file, text, problems);
    } catch (NoSuchFileException e) {
      problems.error("no-such-file", asking, "there is no file " + file);
    } catch (CharacterCodingException e) {
      problems.error("syntax", new Position(file, 1, 1), "the file is not text in UTF-8");
    } catch (IOException e) {
      problems.error("unreadable-file", asking, file + " cannot be read: " + e.getMessage());
    }
    return Optional.empty();
  }
}
