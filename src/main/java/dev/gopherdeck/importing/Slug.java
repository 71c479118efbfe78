package dev.gopherdeck.importing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they stand in addresses. */
final class Slug {

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Slug() {}

    /** Letters and digits of any script, in lower case, joined by hyphens; {@code deck} where there are none. */
    static String of(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String slug = SEPARATORS.matcher(folded).replaceAll("-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "deck" : slug;
    }
}
