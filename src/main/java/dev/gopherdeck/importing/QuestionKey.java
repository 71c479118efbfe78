package dev.gopherdeck.importing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is compared when two imports ask whether a question is the same. */
final class QuestionKey {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

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
        return WHITE_SPACE.matcher(folded).replaceAll("");
    }
}
