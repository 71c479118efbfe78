package dev.gopherdeck.importing;

import dev.gopherdeck.deck.Image;
import dev.gopherdeck.deck.ImageFile;
import dev.gopherdeck.importing.SourceRefusedException.Reason;
import dev.gopherdeck.markdown.NotesParser;
import dev.gopherdeck.markdown.NotesText;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Gathers the files of one source and keeps them within bounds. What is no note and no picture is not even opened; a bad
 * file is set aside with the reason.
 */
final class SourceCollector {

    private static final int LARGEST_FILE = NotesParser.MAXIMUM_BYTES;

    private final String name;
    private final SourceBounds bounds;
    private final Map<SourcePath, String> notes = new LinkedHashMap<>();
    private final Map<SourcePath, Image> images = new LinkedHashMap<>();
    private final Map<SourcePath, SkippedFile.Reason> skipped = new LinkedHashMap<>();

    /** Collects what people gather themselves. */
    SourceCollector(String name) {
        this(name, new SourceBounds(name));
    }

    /** Collects what may be packed. */
    SourceCollector(String name, SourceBounds bounds) {
        this.name = name;
        this.bounds = bounds;
    }

    /** Opens the content of a file. */
    interface Content {
        InputStream open() throws IOException;
    }

    /** Reads the file if it matters. */
    void add(SourcePath path, Content content) {
        bounds.countFile();
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

    private void read(SourcePath path, Content content) {
        byte[] read;
        try (InputStream in = content.open()) {
            read = in.readNBytes(LARGEST_FILE + 1);
        } catch (IOException damaged) {
            skip(path, SkippedFile.Reason.UNREADABLE);
            return;
        }
        // What is set aside as too large counts too: unpacking it has cost the same.
        bounds.countBytes(read.length);
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
        return source(isInOneFolder(), NotesSource.Kind.TREE);
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

    private boolean isInOneFolder() {
        List<String> folders = Stream.<Map<SourcePath, ?>>of(notes, images, skipped)
                .flatMap(files -> files.keySet().stream())
                .map(SourcePath::outermostFolder)
                .distinct()
                .toList();
        return folders.size() == 1 && !folders.get(0).isEmpty();
    }
}
