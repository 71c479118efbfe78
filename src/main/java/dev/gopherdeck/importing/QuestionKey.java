package dev.gopherdeck.importing;

import java.text.Normalizer;
import java.util.Locale;

/** What is compared when two imports ask whether a question is the same. */
final class QuestionKey {

    private QuestionKey() {}

    /**
     * Folds compatibility forms, case and white space.
     *
     * @param question plain text, already without numbering, importance marks and emphasis
     */
    static String of(String question) {
        String folded = Normalizer.normalize(question, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return withoutSpace(folded);
    }

    static String withoutSpace(String text) {
        StringBuilder rest = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(rest::appendCodePoint);
        return rest.toString();
    }
}
