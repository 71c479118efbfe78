package dev.gopherdeck.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The marks by which authors insist on a question: a word in brackets, or stars at either end.
 *
 * @param importance null where the title carries no mark
 * @param title the title without the mark
 */
record ImportanceMark(@Nullable Importance importance, String title) {

    private static final Map<String, Importance> WORDS = Map.ofEntries(
            Map.entry("必问", Importance.MUST),
            Map.entry("必考", Importance.MUST),
            Map.entry("必会", Importance.MUST),
            Map.entry("必知", Importance.MUST),
            Map.entry("必背", Importance.MUST),
            Map.entry("必看", Importance.MUST),
            Map.entry("必须掌握", Importance.MUST),
            Map.entry("must", Importance.MUST),
            Map.entry("must know", Importance.MUST),
            Map.entry("重点", Importance.IMPORTANT),
            Map.entry("重要", Importance.IMPORTANT),
            Map.entry("高频", Importance.IMPORTANT),
            Map.entry("常问", Importance.IMPORTANT),
            Map.entry("常考", Importance.IMPORTANT),
            Map.entry("important", Importance.IMPORTANT),
            Map.entry("难", Importance.HARD),
            Map.entry("难点", Importance.HARD),
            Map.entry("较难", Importance.HARD),
            Map.entry("困难", Importance.HARD),
            Map.entry("hard", Importance.HARD),
            Map.entry("difficult", Importance.HARD));

    private static final Pattern BRACKETED =
            Pattern.compile("\\s*[（(\\[【]\\s*([\\p{L} ]{1,16}?)[!！]{0,3}\\s*[)）\\]】]\\s*");
    /** A cheap look that most titles do not pass. */
    private static final Pattern MAY_MARK = Pattern.compile("[（(\\[【★⭐🌟🔥❗]");

    private static final String STAR = "(?:[★⭐🌟🔥❗]\\uFE0F?\\s*)";
    private static final Pattern STARS = Pattern.compile("^\\s*" + STAR + "{1,10}|\\s*" + STAR + "{1,10}[☆\\s]*$");

    static ImportanceMark strip(String title) {
        if (!MAY_MARK.matcher(title).find()) {
            return new ImportanceMark(null, title);
        }
        Matcher bracketed = BRACKETED.matcher(title);
        while (bracketed.find()) {
            Importance importance = WORDS.get(bracketed.group(1).strip().toLowerCase(Locale.ROOT));
            if (importance != null) {
                String rest = title.substring(0, bracketed.start()) + " " + title.substring(bracketed.end());
                return new ImportanceMark(importance, rest.strip());
            }
        }
        Matcher stars = STARS.matcher(title);
        return stars.find()
                ? new ImportanceMark(Importance.IMPORTANT, stars.replaceAll("").strip())
                : new ImportanceMark(null, title);
    }
}
