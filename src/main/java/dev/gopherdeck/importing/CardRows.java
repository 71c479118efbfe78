package dev.gopherdeck.importing;

import dev.gopherdeck.markdown.Importance;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The columns of a card that notes decide. */
final class CardRows {

    /** Joins tags on their way into an array; no text holds it. */
    private static final String SEPARATOR = "\u001f";

    private CardRows() {}

    /** A card with everything that its row needs besides. */
    record Row(@Nullable Long id, boolean reworded, IncomingCard card, @Nullable Long topicId, int position) {}

    static Rows<Row> columns() {
        return new Rows<Row>()
                .column("topic_id", "bigint", Row::topicId)
                .column("explicit_id", "text", row -> row.card().card().explicitId())
                .column("question_key", "text", row -> row.card().questionKey())
                .column("question", "text", row -> row.card().card().question())
                .column("question_markdown", "text", row -> row.card().card().questionMarkdown())
                .column("front", "text", row -> row.card().card().front())
                .column("answer", "text", row -> row.card().card().answer())
                .column(
                        "importance",
                        "text",
                        row -> importance(row.card().card().importance()))
                .column(
                        "tags",
                        "text",
                        row -> String.join(SEPARATOR, row.card().card().tags()))
                .column("format", "text", row -> format(row.card()))
                .column("source", "text", row -> row.card().source())
                .column("source_path", "text", row -> row.card().path())
                .column("source_line", "integer", row -> row.card().card().line())
                .column("position", "integer", Row::position);
    }

    /** Whether a stored card's row says all this already; the words are equal to the letter. */
    static boolean isUpToDate(StoredCard before, IncomingCard now, int position) {
        return before.position() == position
                && before.line() == now.card().line()
                && before.path().equals(now.path())
                && before.source().equals(now.source())
                && before.topic().equals(now.card().topic())
                && before.texts()
                        .equals(List.of(
                                now.card().question(),
                                now.card().questionMarkdown(),
                                now.card().front(),
                                now.card().answer()))
                && before.questionKey().equals(now.questionKey())
                && Objects.equals(before.explicitId(), now.card().explicitId())
                && before.importance() == now.card().importance()
                && before.tags().equals(now.card().tags())
                && before.format().equals(format(now));
    }

    private static String format(IncomingCard card) {
        return card.card().format().name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String importance(@Nullable Importance importance) {
        return importance == null ? null : importance.name().toLowerCase(Locale.ROOT);
    }
}
