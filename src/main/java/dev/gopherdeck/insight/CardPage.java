package dev.gopherdeck.insight;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one card beside its text.
 *
 * @param topics the headings that it stands under, outermost first; none where it is no longer in the notes
 * @param schedule absent where the card was never answered or is no longer in the notes
 * @param recall the probability of recall today, 0 to 1; absent where the card was never answered
 * @param history all its answers, latest first
 * @param revisions the texts that it had before, latest first
 */
record CardPage(
        Origin origin,
        List<Outline.Topic> topics,
        @Nullable Schedule schedule,
        @Nullable Double recall,
        List<HistoryRow> history,
        List<Revision> revisions) {

    CardPage {
        topics = List.copyOf(topics);
        history = List.copyOf(history);
        revisions = List.copyOf(revisions);
    }

    /** The interval after each review that counts, the first one first. */
    Plot intervals() {
        List<Plot.Row> rows = new ArrayList<>();
        for (HistoryRow row : history) {
            if (row.kind().equals("review") && !row.takenBack()) {
                rows.add(0, Plot.Row.of(row.studyDay().toString(), row.intervalAfter(), row.grade()));
            }
        }
        return new Plot(
                "card-" + origin.cardId(),
                Plot.Shape.LINES,
                List.of(Plot.Column.count("interval", "accent"), Plot.Column.inTableOnly("grade")),
                rows);
    }

    /** Where the card comes from; {@code archivedAt} says that it is no longer in the notes. */
    record Origin(
            long cardId,
            String question,
            String sourcePath,
            int sourceLine,
            String deckSlug,
            String deckName,
            @Nullable String language,
            @Nullable OffsetDateTime archivedAt) {}

    /** What SM-2 plans. */
    record Schedule(LocalDate due, int intervalDays, int easeHundredths, int reviews, int lapses) {

        public double ease() {
            return easeHundredths / 100.0;
        }
    }

    /** One answer; {@code takenBack} ones are shown but count for nothing. */
    record HistoryRow(
            String kind,
            LocalDate studyDay,
            int grade,
            @Nullable Integer answerMillis,
            @Nullable Integer intervalAfter,
            boolean takenBack) {}

    /** A text that an import replaced. */
    record Revision(int revision, String questionMarkdown, String front, String answer, OffsetDateTime replacedAt) {}
}
