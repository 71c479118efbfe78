package dev.gopherdeck.review;

import dev.gopherdeck.scheduling.Memory;
import java.util.Optional;

/**
 * A memory together with its version.
 *
 * @param version sequence of the last row that could have changed the memory, 0 before the first; it never goes back,
 *     not even when the first answer is undone
 * @param seenRevision the card's text that was answered last, if one was
 */
record Remembered(Memory memory, long version, Optional<Integer> seenRevision) {}
