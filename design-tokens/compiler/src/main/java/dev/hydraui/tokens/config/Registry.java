package dev.hydraui.tokens.config;

import dev.hydraui.tokens.platform.TargetKind;
import dev.hydraui.tokens.set.Transform;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The targets and transforms that can be named, those of others among them. */
public final class Registry {
  private final Map<String, TargetKind> targets = new TreeMap<>();
  private final Map<String, Transform> transforms = new TreeMap<>();

  private Registry() {}

  /**
   * Returns what {@link ServiceLoader} finds.
   *
   * @throws IllegalStateException when two have one name
   */
  public static Registry load(ClassLoader classes) {
    Registry registry = new Registry();
    for (TargetKind kind : ServiceLoader.load(TargetKind.class, classes)) {
      add(registry.targets, kind.name(), kind);
    }
    for (Transform transform : ServiceLoader.load(Transform.class, classes)) {
      add(registry.transforms, transform.name(), transform);
    }
    return registry;
  }

  private static <T> void add(Map<String, T> map, String name, T value) {
    T earlier = map.putIfAbsent(name, value);
    if (earlier != null) {
      throw new IllegalStateException(
          value.getClass().getName()
              + " and "
              + earlier.getClass().getName()
              + " are both called "
              + name);
    }
  }

  /** Returns the targets by their names. */
  public Map<String, TargetKind> targets() {
    return targets;
  }

  /** Returns a transform. */
  public Optional<Transform> transform(String name) {
    return Optional.ofNullable(transforms.get(name));
  }

  /** Returns the transforms by their names. */
  public Map<String, Transform> transforms() {
    return transforms;
  }
}
