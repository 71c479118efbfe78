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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Parses the notes of a source and sorts them by deck; no database is needed for that. */
@Component
class NotesReader {

    private final NotesParser parser = new NotesParser();

    ReadNotes read(NotesSource source, @Nullable String deck) {
        return read(source, deck, new ImportProgress());
    }

    /** Reads all files, on all processors at once. */
    ReadNotes read(NotesSource source, @Nullable String deck, ImportProgress progress) {
        List<ParsedNotes> files = parse(source.files(), progress);
        List<DeckNotes> decks = new ArrayList<>();
        byDeck(files, source, deck).forEach((name, own) -> decks.add(deckNotes(name, own, source, files)));
        return new ReadNotes(source, deck, withSkipped(files, source), decks, NotesDigest.of(source, deck));
    }

    private List<ParsedNotes> parse(List<NotesFile> files, ImportProgress progress) {
        progress.reading(files.size());
        return files.parallelStream()
                .map(file -> parse(file, progress))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private ParsedNotes parse(NotesFile file, ImportProgress progress) {
        ParsedNotes notes = parser.parse(file.path(), file.text());
        progress.advance(1);
        return notes;
    }

    /** The places in the source of each deck's files. */
    private static Map<String, List<Integer>> byDeck(
            List<ParsedNotes> files, NotesSource source, @Nullable String deck) {
        Map<String, List<Integer>> byDeck = new LinkedHashMap<>();
        for (int i = 0; i < files.size(); i++) {
            byDeck.computeIfAbsent(deckOf(files.get(i), source, deck), name -> new ArrayList<>())
                    .add(i);
        }
        return byDeck;
    }

    /** Also tells the files of a deck what is wrong with them together, or with the pictures that lie beside them. */
    private static DeckNotes deckNotes(String deck, List<Integer> own, NotesSource source, List<ParsedNotes> files) {
        ExplicitIds ids = new ExplicitIds();
        ImageLinks links = new ImageLinks(source.images());
        for (int i : own) {
            ParsedNotes notes = ids.withoutDuplicates(files.get(i));
            files.set(i, withProblems(notes, links.follow(notes)));
        }
        String digest = NotesDigest.of(pick(source.files(), own), links.used());
        return new DeckNotes(deck, pick(files, own), links.used(), digest);
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
