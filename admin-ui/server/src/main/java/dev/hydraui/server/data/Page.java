package dev.hydraui.server.data;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One page of records, with the cursors that lead on and back.
 *
 * @param items as many as the limit, or fewer: none, even, where a search stopped short before it
 *     found any
 * @param next the cursor for {@code after}; empty where nothing comes any more
 * @param previous the cursor for {@code before}; empty on the first page
 * @param total how many records match, if it was asked for and can be counted without testing too
 *     many of them one by one
 */
public record Page(
    List<DataRecord> items,
    int limit,
    Optional<String> next,
    Optional<String> previous,
    OptionalLong total) {}
