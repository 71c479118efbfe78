package dev.gopherdeck.content;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

/** The table at the end of a deck's README: a term, what the other language calls it, and its meaning. */
final class Glossary {

    /** A line of the table. */
    record Entry(String term, String translation, String meaning) {}

    private Glossary() {}

    static List<Entry> of(String deck) throws IOException {
        return Files.readAllLines(Content.ROOT.resolve(deck).resolve("README.md")).stream()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .map(Glossary::entry)
                .toList();
    }

    private static Entry entry(String line) {
        List<String> cells = Arrays.asList(line.substring(2, line.length() - 2).split(" \\| ", -1));
        return new Entry(cells.get(0), cells.get(1), cells.get(2));
    }
}
