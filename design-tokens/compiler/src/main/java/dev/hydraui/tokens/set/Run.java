package dev.hydraui.tokens.set;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.problem.Link;
import dev.hydraui.tokens.problem.Position;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.Problems;
import dev.hydraui.tokens.problem.Reading;
import dev.hydraui.tokens.source.Library;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What all documents of one resolution share: the files, the problems, and what is under way. */
final class Run {
  final Library library;
  final Problems problems;
  final boolean lenient;
  final Deque<Entry> entries = new ArrayDeque<>();
  private final Map<String, Scope> files = new HashMap<>();
  private final Set<Position> pointers = new LinkedHashSet<>();

  /** The document whose tokens are wanted; only its aliases have names that readers know. */
  Optional<Scope> main = Optional.empty();

  Run(Library library, Problems problems) {
    this.library = library;
    this.problems = problems;
    this.lenient = library.reading() == Reading.LENIENT;
  }

  /** Returns a file that is referred to, as a document of its own. */
  Scope file(String file, Json asking) {
    return files.computeIfAbsent(
        file,
        name ->
            new Scope(
                Extends.apply(library.group(name, asking.at(), problems), library, problems),
                this));
  }

  /** Says that a pointer is being followed; false when it is already, which is a circle. */
  boolean enter(Position pointer) {
    return pointers.add(pointer);
  }

  void leave(Position pointer) {
    pointers.remove(pointer);
  }

  /** Returns whether an object is the whole token that is being read. */
  boolean isToken(Json object) {
    return !entries.isEmpty() && entries.peek().declaration.json() == object;
  }

  /** Adds what a lenient reading made of something that DTCG does not know. */
  void mended(Position at, String message) {
    problems.warning("lenient", at, message);
  }

  /** Adds an error, with the tokens that led here. */
  void error(String rule, Position at, String message, String hint) {
    List<Link> chain = new ArrayList<>();
    entries.descendingIterator().forEachRemaining(entry -> chain.add(entry.link()));
    if (!chain.isEmpty()) {
      chain.remove(chain.size() - 1);
    }
    problems.add(Problem.error(rule, at, message).hint(hint).chain(chain));
  }
}
