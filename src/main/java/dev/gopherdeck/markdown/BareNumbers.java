package dev.gopherdeck.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers without punctuation, as in “3 Channels”. Alone they may be part of the title (“2 nils”); headings that count on
 * from one to the next are numbered.
 */
final class BareNumbers {

    private static final int FEWEST = 3;
    private static final Pattern BARE = Pattern.compile("^(\\d{1,3})\\s+(?=\\S)");

    private BareNumbers() {}

    static void accept(List<Section> sections) {
        int counting = 0;
        int last = -1;
        for (Section section : sections) {
            int number = number(section);
            counting += number >= 0 && number == last + 1 ? 1 : 0;
            last = number < 0 ? last : number;
        }
        if (counting >= FEWEST) {
            sections.forEach(BareNumbers::accept);
        }
    }

    private static void accept(Section section) {
        Matcher bare = match(section);
        if (bare != null) {
            section.acceptBareNumber(
                    Integer.parseInt(bare.group(1)), section.title().substring(bare.end()));
        }
    }

    private static int number(Section section) {
        Matcher bare = match(section);
        return bare == null ? -1 : Integer.parseInt(bare.group(1));
    }

    private static @Nullable Matcher match(Section section) {
        Matcher bare = BARE.matcher(section.title());
        return section.ordinal() == null && bare.lookingAt() ? bare : null;
    }
}
