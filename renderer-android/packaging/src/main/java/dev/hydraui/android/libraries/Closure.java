package dev.hydraui.android.libraries;

import dev.hydraui.android.libraries.Coordinates.Module;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All that some libraries need in order to run on Android, each in the newest version that any of
 * them asks for; as Gradle chooses, and Maven does not.
 */
final class Closure {

  /**
   * One artifact of the closure.
   *
   * @param packaging {@code aar} or {@code jar}
   */
  record Library(Coordinates coordinates, String packaging) {}

  /** Where poms come from; what is not there is not in the answer. */
  interface Poms {
    Map<Coordinates, Pom> read(Set<Coordinates> wanted);
  }

  private static final int ROUNDS = 100;

  private final List<Coordinates> roots;
  private final Poms poms;
  private final Map<Coordinates, Pom> known = new HashMap<>();
  private final Set<Coordinates> missing = new LinkedHashSet<>();

  private Closure(List<Coordinates> roots, Poms poms) {
    this.roots = roots;
    this.poms = poms;
  }

  /**
   * The closure of these roots, by name.
   *
   * @throws IllegalArgumentException naming those that are needed and are nowhere
   */
  static List<Library> of(List<Coordinates> roots, Poms poms) {
    return new Closure(roots, poms).settle();
  }

  /**
   * What these roots need beside all that others need; what both need is in the version of the
   * others.
   */
  static List<Library> beside(List<Coordinates> others, List<Coordinates> roots, Poms poms) {
    Set<Module> there = new HashSet<>();
    of(others, poms).forEach(one -> there.add(one.coordinates().module()));
    List<Coordinates> all = new ArrayList<>(others);
    all.addAll(roots);
    return of(all, poms).stream()
        .filter(one -> !there.contains(one.coordinates().module()))
        .toList();
  }

  private List<Library> settle() {
    Map<Module, String> versions = new TreeMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      Map<Module, String> next = newest(versions);
      Set<Coordinates> unread = unread(next);
      if (unread.isEmpty() && next.equals(versions)) {
        return libraries(versions);
      }
      read(unread);
      versions = next;
    }
    throw new IllegalArgumentException("no end after " + ROUNDS + " rounds from " + roots);
  }

  private void read(Set<Coordinates> unread) {
    if (!unread.isEmpty()) {
      Map<Coordinates, Pom> found = poms.read(unread);
      known.putAll(found);
      unread.stream().filter(one -> !found.containsKey(one)).forEach(missing::add);
    }
  }

  /**
   * What is reached now, in the newest version that is asked for on the way, never an older one.
   */
  private Map<Module, String> newest(Map<Module, String> before) {
    Map<Module, String> versions = new TreeMap<>();
    Map<Module, String> atLeast = new HashMap<>();
    ArrayDeque<Coordinates> waiting = new ArrayDeque<>(roots);
    while (!waiting.isEmpty()) {
      Coordinates wanted = waiting.remove();
      Module module = wanted.module();
      String version = newer(wanted.version(), before.get(module));
      if (!version.equals(newer(version, versions.get(module)))
          || version.equals(versions.get(module))) {
        continue;
      }
      versions.put(module, version);
      pom(new Coordinates(module, version))
          .ifPresent(
              pom -> {
                waiting.addAll(followed(module, pom));
                pom.atLeast().forEach((other, its) -> atLeast.merge(other, its, Closure::newer));
              });
    }
    versions.replaceAll((module, version) -> newer(version, atLeast.get(module)));
    return versions;
  }

  /** Of a module that only points to its form on each platform, that form and nothing else. */
  private static List<Coordinates> followed(Module module, Pom pom) {
    return platform(module, pom).map(List::of).orElse(pom.needs());
  }

  private static Optional<Coordinates> platform(Module module, Pom pom) {
    Set<Module> forms = Set.of(module.on("android"), module.on("jvm"));
    return pom.needs().stream().filter(need -> forms.contains(need.module())).findFirst();
  }

  private Optional<Pom> pom(Coordinates wanted) {
    return Optional.ofNullable(known.get(wanted));
  }

  private Set<Coordinates> unread(Map<Module, String> versions) {
    Set<Coordinates> unread = new LinkedHashSet<>();
    versions.forEach((module, version) -> unread.add(new Coordinates(module, version)));
    unread.removeAll(known.keySet());
    unread.removeAll(missing);
    return unread;
  }

  private List<Library> libraries(Map<Module, String> versions) {
    List<Library> libraries = new ArrayList<>();
    List<Coordinates> nowhere = new ArrayList<>();
    versions.forEach(
        (module, version) -> {
          Coordinates chosen = new Coordinates(module, version);
          Optional<Pom> pom = pom(chosen);
          if (pom.isEmpty()) {
            nowhere.add(chosen);
          } else if (platform(module, pom.get()).isEmpty()) {
            libraries.add(new Library(chosen, pom.get().packaging()));
          }
        });
    if (!nowhere.isEmpty()) {
      throw new IllegalArgumentException("found in no repository: " + nowhere);
    }
    return libraries;
  }

  /** The newer of two versions; the other one may be absent. */
  private static String newer(String one, String other) {
    return other == null || VersionOrder.NEWEST_LAST.compare(one, other) >= 0 ? one : other;
  }
}
