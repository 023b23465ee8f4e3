package dev.hydraui.server.data;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One page of records, with the cursors that lead on and back.
 *
 * @param next the cursor for {@code after}; empty on the last page
 * @param previous the cursor for {@code before}; empty on the first page
 * @param total how many records match, if it was asked for
 */
public record Page(
    List<DataRecord> items,
    int limit,
    Optional<String> next,
    Optional<String> previous,
    OptionalLong total) {}
