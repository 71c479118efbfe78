package dev.gopherdeck.content;

import dev.gopherdeck.markdown.ParsedCard;

/**
 * How much there is to read and to recall. Fenced code and diagrams do not count, everything else does, tables and inline
 * code too: English by words between white space, Chinese by characters other than white space, whatever their script.
 */
final class Length {

    private Length() {}

    static long words(ParsedCard card) {
        String prose = prose(card);
        return prose.isEmpty() ? 0 : prose.split("\\s+").length;
    }

    static long characters(ParsedCard card) {
        return prose(card).codePoints().filter(c -> !Character.isWhitespace(c)).count();
    }

    private static String prose(ParsedCard card) {
        return Snippet.removedFrom(card.answer()).strip();
    }
}
