package dev.hydraui.tokens.resolver;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.problem.Problems;
import dev.hydraui.tokens.source.Library;
import dev.hydraui.tokens.tree.Group;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One item of a resolution order: what it lays over the tokens so far. */
sealed interface Layer {

  /** A set: its sources, one over the other. */
  record OfSet(List<Source> sources) implements Layer {}

  /** A modifier: the sources of the context that is chosen. */
  record OfModifier(Modifier modifier, Map<String, List<Source>> contexts) implements Layer {}

  /** Tokens that are read when a context needs them. */
  sealed interface Source {

    /** Returns the tokens; problems are added each time. */
    Group read(Library library, Problems problems);
  }

  /** Tokens that stand in the resolver document, or in a part of another file. */
  record Inline(Json json) implements Source {
    @Override
    public Group read(Library library, Problems problems) {
      return library.group(json, problems);
    }
  }

  /**
   * A whole file of tokens.
   *
   * @param overrides members that take the place of the file's
   */
  record File(String name, Json asking, Map<String, Json.Member> overrides) implements Source {
    @Override
    public Group read(Library library, Problems problems) {
      if (overrides.isEmpty()) {
        return library.group(name, asking.at(), problems);
      }
      Optional<Json> json = library.json(name, asking.at(), problems);
      return json.map(found -> library.group(Sources.overridden(found, overrides), problems))
          .orElse(Group.empty(asking.at()));
    }
  }
}
