package dev.hydraui.server.data;

import java.util.List;
import java.util.Optional;

/**
 * What one operation came to.
 *
 * @param written the record as it is now; empty after a deletion, a link or an unlink
 * @param changes what listeners are told
 */
public record Outcome(Optional<DataRecord> written, List<Change> changes) {}
