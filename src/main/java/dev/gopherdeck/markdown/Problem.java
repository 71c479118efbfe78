package dev.gopherdeck.markdown;

import java.text.MessageFormat;
import java.util.List;

/**
 * Something in the notes that their author should know about.
 *
 * @param line the 1-based source line
 * @param column the 1-based column, in UTF-16 units
 * @param kind what is wrong or was assumed
 * @param arguments what the text of the kind leaves open, such as names and numbers in the notes
 */
public record Problem(int line, int column, Kind kind, List<String> arguments) {

    /** Whether a problem cost a card ({@code ERROR}) or only needed an assumption ({@code WARNING}). */
    public enum Severity {
        WARNING,
        ERROR
    }

    /** One thing that can be wrong; meant for enums, whose names are the keys of its text in other languages. */
    public interface Kind {

        /** The key of the text. */
        String name();

        Severity severity();

        /** What is wrong or was assumed, and the remedy, in English: a {@link MessageFormat}. */
        String text();
    }

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** A problem of a whole line. */
    public Problem(int line, Kind kind, String... arguments) {
        this(line, 1, kind, List.of(arguments));
    }

    public Severity severity() {
        return kind.severity();
    }

    /** What is wrong or was assumed, and the remedy, in English. */
    public String message() {
        return MessageFormat.format(kind.text(), arguments.toArray());
    }
}
