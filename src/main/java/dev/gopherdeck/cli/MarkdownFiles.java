package dev.gopherdeck.cli;

import dev.gopherdeck.markdown.Fault;
import dev.gopherdeck.markdown.NotesParser;
import dev.gopherdeck.markdown.NotesText;
import dev.gopherdeck.markdown.ParsedNotes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The notes that a path on the command line stands for. */
final class MarkdownFiles {

    private MarkdownFiles() {}

    /** The file itself, or every Markdown file below the folder in the order of their paths; links are not followed. */
    static List<Path> under(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> tree = Files.walk(path)) {
            return tree.filter(Files::isRegularFile)
                    .filter(file -> NotesText.isNotes(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    /** Reads the file; one that cannot be read has that as its only problem. */
    static ParsedNotes parse(NotesParser parser, Path file) {
        String path = file.toString().replace('\\', '/');
        try (InputStream in = Files.newInputStream(file)) {
            return parser.parse(path, in.readNBytes(NotesParser.MAXIMUM_BYTES + 1));
        } catch (IOException e) {
            return ParsedNotes.unreadable(path, Fault.FILE_UNREADABLE, String.valueOf(e.getMessage()));
        }
    }
}
