package dev.hydraui.javafx;

/**
 * One of the looks that an application's design tokens have, in the light and in the dark.
 *
 * @param name what the tokens call it
 */
public record Brand(String name, Look light, Look dark) {

  /** Hydra's own. */
  public static final Brand HYDRA = new Brand("hydra", Look.LIGHT, Look.DARK);

  /** Hydra's other one. */
  public static final Brand TIDE = new Brand("tide", Look.TIDE_LIGHT, Look.TIDE_DARK);

  /** One that is the same in the dark. */
  public static Brand always(Look look) {
    return new Brand("", look, look);
  }

  Look in(boolean darkness) {
    return darkness ? dark : light;
  }
}
