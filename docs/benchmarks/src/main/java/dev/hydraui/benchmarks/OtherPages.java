package dev.hydraui.benchmarks;

import dev.hydraui.benchmarks.npm.NpmFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The same table written with React, Preact, Solid and Svelte as their documentation advises, and
 * compiled for production.
 *
 * @param folder where the pages' programs are
 * @param versions of the frameworks
 */
record OtherPages(Path folder, String versions) {

  private static final List<String> SOURCES =
      List.of(
          "package.json",
          "bundle.mjs",
          "state.js",
          "react.jsx",
          "preact.jsx",
          "solid.jsx",
          "svelte.js",
          "Table.svelte");

  /** Fetches the frameworks from the npm registry, unless they are here, and compiles the pages. */
  static OtherPages compiled() {
    Path folder = NpmFolder.below(OtherPages.class, "keyed").resolve("others");
    Map<String, String> files = new TreeMap<>(Map.of("../data.js", "keyed/data.js"));
    for (String source : SOURCES) {
      files.put(source, "keyed/others/" + source);
    }
    NpmFolder npm = NpmFolder.fetched(folder, OtherPages.class, files);
    return new OtherPages(folder.resolve("pages"), npm.node("bundle.mjs").strip());
  }
}
