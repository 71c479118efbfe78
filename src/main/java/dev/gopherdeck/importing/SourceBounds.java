package dev.gopherdeck.importing;

import dev.gopherdeck.importing.SourceRefusedException.Reason;

/** How much a source may hold; what exceeds it is refused as a whole. */
final class SourceBounds {

    static final int MOST_FILES = 10_000;
    static final long MOST_BYTES = 100_000_000;

    private final String name;
    private final long mostBytes;
    private final Reason excess;
    private int files;
    private long bytes;

    /** The bounds of what people gather themselves. */
    SourceBounds(String name) {
        this(name, MOST_BYTES, Reason.TOO_MUCH);
    }

    /**
     * The bounds of what may be packed.
     *
     * @param mostBytes how much may be unpacked, at most {@link #MOST_BYTES} of it in any case
     * @param excess what more than that means
     */
    SourceBounds(String name, long mostBytes, Reason excess) {
        this.name = name;
        this.mostBytes = Math.min(mostBytes, MOST_BYTES);
        this.excess = mostBytes < MOST_BYTES ? excess : Reason.TOO_MUCH;
    }

    /** Counts one more file. */
    void countFile() {
        files++;
        if (files > MOST_FILES) {
            throw new SourceRefusedException(Reason.TOO_MANY_FILES, name);
        }
    }

    /** Counts what was read. */
    void countBytes(int more) {
        bytes += more;
        if (bytes > mostBytes) {
            throw new SourceRefusedException(excess, name);
        }
    }
}
