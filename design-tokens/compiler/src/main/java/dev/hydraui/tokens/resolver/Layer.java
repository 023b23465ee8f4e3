package dev.hydraui.tokens.resolver;

import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.problem.Problems;
import dev.hydraui.tokens.source.Library;
import dev.hydraui.tokens.tree.Group;
import dev.hydraui.tokens.tree.GroupReader;
import java.util.List;
import java.util.Map;

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
      return GroupReader.read(json, problems);
    }
  }

  /** A whole file of tokens. */
  record File(String name, Json asking) implements Source {
    @Override
    public Group read(Library library, Problems problems) {
      return library.group(name, asking.at(), problems);
    }
  }
}
