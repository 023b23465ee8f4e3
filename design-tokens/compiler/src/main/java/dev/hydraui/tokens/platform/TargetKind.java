package dev.hydraui.tokens.platform;

/**
 * Makes targets of one kind with the options of a configuration.
 *
 * <p>Kinds are found by {@link java.util.ServiceLoader}: to add one, name its class in {@code
 * META-INF/services/dev.hydraui.tokens.platform.TargetKind}.
 */
public interface TargetKind {

  /** Returns what a configuration and the command call it, such as {@code css}. */
  String name();

  /** Returns the target; what is wrong with an option is told to {@code options}. */
  Target create(Options options);
}
