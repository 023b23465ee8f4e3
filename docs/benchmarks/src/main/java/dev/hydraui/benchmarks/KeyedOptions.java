package dev.hydraui.benchmarks;

import java.util.List;

/**
 * What the command line asks for.
 *
 * @param pages the programs to measure; the others are compared with the first
 * @param rounds how often each operation is measured on each page
 */
record KeyedOptions(List<String> pages, int rounds) {

  private static final List<String> OURS = List.of("vanilla", "hydra", "wasm");
  private static final List<String> PAGES =
      List.of("vanilla", "hydra", "wasm", "react", "preact", "solid", "svelte");

  static KeyedOptions of(String... arguments) {
    KeyedOptions options = new KeyedOptions(PAGES, 15);
    for (int i = 0; i < arguments.length; i += 2) {
      String value = i + 1 < arguments.length ? arguments[i + 1] : "";
      options =
          switch (arguments[i]) {
            case "--only" -> new KeyedOptions(known(List.of(value.split(","))), options.rounds());
            case "--rounds" -> new KeyedOptions(options.pages(), number(value));
            default ->
                throw new IllegalArgumentException(
                    arguments[i] + " is no option; there are --only PAGE,PAGE and --rounds N");
          };
    }
    return options;
  }

  private static int number(String value) {
    if (!value.matches("[1-9][0-9]{0,3}")) {
      throw new IllegalArgumentException(
          "--rounds: a number from 1 to 9999 is expected but found \"" + value + "\"");
    }
    return Integer.parseInt(value);
  }

  private static List<String> known(List<String> pages) {
    for (String page : pages) {
      if (!PAGES.contains(page)) {
        throw new IllegalArgumentException(
            "--only: there is no page \"" + page + "\"; there are " + String.join(", ", PAGES));
      }
    }
    return pages;
  }

  boolean comparesWithOthers() {
    return !OURS.containsAll(pages);
  }
}
