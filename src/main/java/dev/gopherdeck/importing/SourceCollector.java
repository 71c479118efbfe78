package dev.gopherdeck.importing;

import dev.gopherdeck.deck.Image;
import dev.gopherdeck.deck.ImageFile;
import dev.gopherdeck.importing.SourceRefusedException.Reason;
import dev.gopherdeck.markdown.NotesParser;
import dev.gopherdeck.markdown.NotesText;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gathers the files of one source and keeps them within bounds. What is no note and no picture is not even opened; a bad
 * file is set aside with the reason.
 */
final class SourceCollector {

    static final int MOST_FILES = 10_000;
    static final long MOST_BYTES = 100_000_000;

    private static final int LARGEST_FILE = NotesParser.MAXIMUM_BYTES;

    private final String name;
    private final long mostBytes;
    private final Reason excess;
    private final Map<SourcePath, String> notes = new LinkedHashMap<>();
    private final Map<SourcePath, Image> images = new LinkedHashMap<>();
    private final Map<SourcePath, SkippedFile.Reason> skipped = new LinkedHashMap<>();
    private int files;
    private long bytes;

    /** Collects what people gather themselves. */
    SourceCollector(String name) {
        this(name, MOST_BYTES, Reason.TOO_MUCH);
    }

    /**
     * Collects what may be packed.
     *
     * @param mostBytes how much may be unpacked, at most {@link #MOST_BYTES} of it in any case
     * @param excess what more than that means
     */
    SourceCollector(String name, long mostBytes, Reason excess) {
        this.name = name;
        this.mostBytes = Math.min(mostBytes, MOST_BYTES);
        this.excess = mostBytes < MOST_BYTES ? excess : Reason.TOO_MUCH;
    }

    /** Opens the content of a file. */
    interface Content {
        InputStream open() throws IOException;
    }

    /** Reads the file if it matters. */
    void add(SourcePath path, Content content) {
        count();
        if (path.isHidden()) {
            return;
        }
        if (path.isArchive()) {
            skip(path, SkippedFile.Reason.ARCHIVE);
        } else if (path.isNotes() || path.isImage()) {
            if (isKnown(path)) {
                skip(path.second(), SkippedFile.Reason.DUPLICATE);
            } else {
                read(path, content);
            }
        }
    }

    private boolean isKnown(SourcePath path) {
        return notes.containsKey(path) || images.containsKey(path) || skipped.containsKey(path);
    }

    /** Sets a file aside. */
    void skip(SourcePath path, SkippedFile.Reason reason) {
        skipped.putIfAbsent(path, reason);
    }

    private void count() {
        files++;
        if (files > MOST_FILES) {
            throw new SourceRefusedException(Reason.TOO_MANY_FILES, name);
        }
    }

    private void read(SourcePath path, Content content) {
        byte[] read;
        try (InputStream in = content.open()) {
            read = in.readNBytes(LARGEST_FILE + 1);
        } catch (IOException damaged) {
            skip(path, SkippedFile.Reason.UNREADABLE);
            return;
        }
        // What is set aside as too large counts too: unpacking it has cost the same.
        bytes += read.length;
        if (bytes > mostBytes) {
            throw new SourceRefusedException(excess, name);
        }
        if (read.length > LARGEST_FILE) {
            skip(path, SkippedFile.Reason.TOO_LARGE);
        } else if (path.isNotes()) {
            keepNotes(path, read);
        } else {
            keepImage(path, read);
        }
    }

    private void keepNotes(SourcePath path, byte[] content) {
        String text = NotesText.decode(content);
        if (text == null) {
            skip(path, SkippedFile.Reason.NOT_TEXT);
        } else {
            notes.put(path, text);
        }
    }

    private void keepImage(SourcePath path, byte[] content) {
        Image.of(content)
                .ifPresentOrElse(image -> images.put(path, image), () -> skip(path, SkippedFile.Reason.NOT_AN_IMAGE));
    }

    /** The source, without the one folder around everything that archives and chosen folders have. */
    NotesSource withoutOuterFolder() {
        Optional<String> outer = outerFolder();
        return source(outer.isPresent(), NotesSource.Kind.TREE);
    }

    /** The source, with all paths as they were. */
    NotesSource source() {
        return source(NotesSource.Kind.TREE);
    }

    NotesSource source(NotesSource.Kind kind) {
        return source(false, kind);
    }

    private NotesSource source(boolean strip, NotesSource.Kind kind) {
        if (notes.isEmpty() && skipped.keySet().stream().noneMatch(SourcePath::isNotes)) {
            throw new SourceRefusedException(Reason.NO_NOTES, name);
        }
        return new NotesSource(
                name,
                kind,
                list(notes, strip, NotesFile::new),
                list(images, strip, ImageFile::new),
                list(skipped, strip, SkippedFile::new));
    }

    private static <V, T> List<T> list(Map<SourcePath, V> files, boolean strip, Maker<V, T> maker) {
        return files.entrySet().stream()
                .map(file -> maker.make(path(file.getKey(), strip), file.getValue()))
                .toList();
    }

    private static String path(SourcePath path, boolean strip) {
        return (strip ? path.inside() : path).toString();
    }

    private interface Maker<V, T> {
        T make(String path, V content);
    }

    private Optional<String> outerFolder() {
        Set<String> first = new LinkedHashSet<>();
        for (Map<SourcePath, ?> map : List.<Map<SourcePath, ?>>of(notes, images, skipped)) {
            for (SourcePath path : map.keySet()) {
                first.add(path.segments().size() == 1 ? "" : path.segments().get(0));
            }
        }
        return first.size() == 1 && !first.contains("") ? first.stream().findFirst() : Optional.empty();
    }
}
