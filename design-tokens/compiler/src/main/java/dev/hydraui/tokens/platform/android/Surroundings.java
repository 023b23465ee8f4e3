package dev.hydraui.tokens.platform.android;

import dev.hydraui.tokens.theme.Brand;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The resources of a brand, by day and by night. */
record Surroundings(Map<String, Resource> day, Map<String, Resource> night) {

  static Surroundings of(Brand brand, Resources maker) {
    Map<String, Resource> day = maker.of(brand.light());
    return new Surroundings(day, brand.dark().map(maker::of).orElse(day));
  }

  /** Returns what is different by night. */
  List<Resource> nightly() {
    return differing(night, day);
  }

  /** Returns what is different by day when it lies over {@code below}. */
  List<Resource> dailyOver(Surroundings below) {
    return differing(day, below.day);
  }

  /** Returns what must be said of the night when it lies over {@code below}, night for night. */
  List<Resource> nightlyOver(Surroundings below) {
    Map<String, Resource> holding = new LinkedHashMap<>(below.day);
    holding.putAll(day);
    below.nightly().forEach(resource -> holding.put(resource.name(), resource));
    return differing(night, holding);
  }

  /** Returns the names of all that is different from {@code other}, or refers to what is. */
  Set<String> changed(Surroundings other) {
    Set<String> changed = new LinkedHashSet<>();
    differing(day, other.day).forEach(resource -> changed.add(resource.name()));
    differing(night, other.night).forEach(resource -> changed.add(resource.name()));
    List<Resource> all = new ArrayList<>(day.values());
    all.addAll(night.values());
    for (Resource resource : all) {
      if (resource.refers().stream().anyMatch(changed::contains)) {
        changed.add(resource.name());
      }
    }
    return changed;
  }

  /** Returns those of some resources that have one of these names. */
  static List<Resource> named(Set<String> names, Collection<Resource> resources) {
    return resources.stream().filter(resource -> names.contains(resource.name())).toList();
  }

  private static List<Resource> differing(
      Map<String, Resource> resources, Map<String, Resource> before) {
    return resources.values().stream()
        .filter(resource -> !resource.says(before.get(resource.name())))
        .toList();
  }
}
