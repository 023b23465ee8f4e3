package dev.hydraui.admin;

/**
 * Where an admin finds what it shows.
 *
 * @param schema the address of {@code /meta/schema}, seen from where the application was loaded
 */
public record AdminConfig(String schema) {

  /** An admin mounted at {@code /admin/}, beside its schema. */
  public static final AdminConfig USUAL = new AdminConfig("../meta/schema");
}
