package dev.gopherdeck.importing;

import dev.gopherdeck.markdown.NotesParser;
import dev.gopherdeck.markdown.ParsedNotes;
import dev.gopherdeck.markdown.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Parses the notes of a source and sorts them by deck; no database is needed for that. */
@Component
class NotesReader {

    private final NotesParser parser = new NotesParser();

    /** Reads all files, on all processors at once. */
    ReadNotes read(NotesSource source, @Nullable String deck) {
        List<ParsedNotes> parsed =
                source.files().parallelStream().map(this::parse).toList();
        Map<String, List<Integer>> byDeck = new LinkedHashMap<>();
        for (int i = 0; i < parsed.size(); i++) {
            byDeck.computeIfAbsent(deckOf(parsed.get(i), source, deck), name -> new ArrayList<>())
                    .add(i);
        }
        List<ParsedNotes> unique = new ArrayList<>(parsed);
        List<DeckNotes> decks = new ArrayList<>();
        byDeck.forEach((name, files) -> {
            ExplicitIds ids = new ExplicitIds();
            files.forEach(i -> unique.set(i, ids.withoutDuplicates(parsed.get(i))));
            decks.add(new DeckNotes(name, pick(unique, files), NotesDigest.of(pick(source.files(), files))));
        });
        ImageLinks links = new ImageLinks(source.images());
        unique.replaceAll(notes -> withProblems(notes, links.follow(notes)));
        return new ReadNotes(source, withSkipped(unique, source), decks, links.used(), NotesDigest.of(source, deck));
    }

    private ParsedNotes parse(NotesFile file) {
        return parser.parse(file.path(), file.text());
    }

    private static ParsedNotes withProblems(ParsedNotes notes, List<Problem> more) {
        if (more.isEmpty()) {
            return notes;
        }
        List<Problem> problems = Stream.concat(notes.problems().stream(), more.stream())
                .sorted(Comparator.comparingInt(Problem::line))
                .toList();
        return new ParsedNotes(
                notes.path(), notes.frontMatter(), notes.cards(), problems, notes.lost(), notes.contextLines());
    }

    private static List<ParsedNotes> withSkipped(List<ParsedNotes> read, NotesSource source) {
        return Stream.concat(
                        read.stream(),
                        source.skipped().stream().map(file -> ParsedNotes.unreadable(file.path(), file.reason())))
                .sorted(Comparator.comparing(ParsedNotes::path))
                .toList();
    }

    private static String deckOf(ParsedNotes notes, NotesSource source, @Nullable String deck) {
        return deck != null
                ? deck
                : Objects.requireNonNullElse(notes.frontMatter().deck(), source.deckName());
    }

    private static <T> List<T> pick(List<T> all, List<Integer> places) {
        return places.stream().map(all::get).toList();
    }
}
