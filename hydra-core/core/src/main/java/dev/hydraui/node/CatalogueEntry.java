package dev.hydraui.node;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record as a component.
 *
 * <p>From {@code record Button<E>(…) implements ButtonFields<E>} the annotation processor derives
 *
 * <ul>
 *   <li>{@code ButtonFields<E>}: {@code type()} and, for each property, a method that returns a
 *       changed copy, such as {@code disabled(true)};
 *   <li>{@code ButtonType}: comparison and codec;
 *   <li>an entry in the module's catalogue, with the first sentences of the record's comment and of
 *       its {@code @param} tags.
 * </ul>
 *
 * <p>A record component of the event's own type is an event without a payload; a {@code Function<P,
 * E>} is an event with one; {@code List<Node<E>> children} are its children; everything else is a
 * property.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface CatalogueEntry {}
