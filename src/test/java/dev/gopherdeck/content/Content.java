package dev.gopherdeck.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The folder of the shipped decks. */
final class Content {

    static final Path ROOT = Path.of("content");

    private Content() {}

    /** Every Markdown file below a folder of the content, in the order of their paths. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    /** All fenced code of the content. */
    static List<Snippet> snippets() throws IOException {
        List<Snippet> snippets = new ArrayList<>();
        for (Path file : files(ROOT)) {
            snippets.addAll(Snippet.in(name(file), 1, Files.readString(file)));
        }
        return snippets;
    }

    /** The file's path as messages and links have it: relative to the content, with forward slashes. */
    static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }
}
