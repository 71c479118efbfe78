package dev.gopherdeck.markdown;

/**
 * Something in the notes that their author should know about.
 *
 * @param line the 1-based source line
 * @param column the 1-based column, in UTF-16 units
 * @param message what is wrong or was assumed, and the remedy
 */
public record Problem(int line, int column, Severity severity, String message) {

    /** Whether a problem cost a card ({@code ERROR}) or only needed an assumption ({@code WARNING}). */
    public enum Severity {
        WARNING,
        ERROR
    }
}
