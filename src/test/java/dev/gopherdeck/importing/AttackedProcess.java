package dev.gopherdeck.importing;

import dev.gopherdeck.markdown.CardHtml;
import dev.gopherdeck.markdown.ParsedCard;
import dev.gopherdeck.markdown.ParsedNotes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Lives through all attacks, one after the other, and prints a line for each. */
final class AttackedProcess {

    private AttackedProcess() {}

    /** Expects an empty folder as the only argument. */
    public static void main(String[] args) throws IOException {
        for (Attack attack : Attack.values()) {
            Path folder = Files.createDirectories(Path.of(args[0], attack.name()));
            System.out.println(attack + ": " + end(attack, folder));
        }
    }

    private static String end(Attack attack, Path folder) throws IOException {
        try {
            ReadNotes notes = new NotesReader().read(attack.in(folder), null);
            return cards(notes) + " cards " + problems(notes);
        } catch (SourceRefusedException refused) {
            return "refused " + refused.reason();
        }
    }

    private static int cards(ReadNotes notes) {
        CardHtml html = new CardHtml();
        int cards = 0;
        for (ParsedNotes file : notes.files()) {
            for (ParsedCard card : file.cards()) {
                html.render(card.answer());
                cards++;
            }
        }
        return cards;
    }

    private static String problems(ReadNotes notes) {
        return notes.problems().stream()
                .map(found -> found.problem().kind().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
