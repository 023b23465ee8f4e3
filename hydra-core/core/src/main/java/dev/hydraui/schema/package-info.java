/**
 * What data looks like and what this caller may do with it.
 *
 * <p>{@link dev.hydraui.schema.Schema} is the document of {@code GET /meta/schema} as values:
 * {@link dev.hydraui.schema.Entity}, {@link dev.hydraui.schema.Field}, {@link
 * dev.hydraui.schema.Relation}. {@link dev.hydraui.schema.Validator} checks JSON against JSON
 * Schema 2020-12, as far as that document uses it; what is wrong with a value is a {@link
 * dev.hydraui.schema.Violation}.
 */
package dev.hydraui.schema;
