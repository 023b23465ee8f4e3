/**
 * The admin: a machine that builds every view from {@code GET /meta/schema} and reads and writes
 * through the data API. It knows no platform and no data of its own.
 *
 * <p>Begin with {@link dev.hydraui.admin.Admin}; then {@code list}, {@code record}, {@code delete}.
 */
package dev.hydraui.admin;
