/**
 * Data from servers as part of a machine's state: cached, shared, refreshed, retried, cancelled.
 *
 * <p>{@link dev.hydraui.query.Query} says what is wanted, {@link dev.hydraui.query.QueryCache}
 * holds what is there, {@link dev.hydraui.query.QueryState} is what a view reads. There are no
 * threads and no clock: requests and time are effects, their answers are {@link
 * dev.hydraui.query.QueryEvent}s.
 */
package dev.hydraui.query;
