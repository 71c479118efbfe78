package dev.gopherdeck.importing;

import dev.gopherdeck.markdown.ParsedCard;
import dev.gopherdeck.markdown.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What two cards are compared by; computed when it is first asked for, as most cards need none of it. */
final class CardText {

    /** Shorter texts, such as a yes, are the same in unrelated cards. */
    private static final int SUBSTANTIAL = 24;

    private final String key;
    private final String question;
    private final String frontMarkdown;
    private final String answerMarkdown;
    private final List<String> topic;
    private final String origin;
    private @Nullable String exact;
    private @Nullable String front;
    private @Nullable String answer;
    private @Nullable Features questionFeatures;
    private @Nullable Features bodyFeatures;

    private CardText(String key, String question, String front, String answer, List<String> topic, String origin) {
        this.key = key;
        this.question = question;
        this.frontMarkdown = front;
        this.answerMarkdown = answer;
        this.topic = topic;
        this.origin = origin;
    }

    static CardText of(StoredCard card) {
        String origin = NotesSource.origin(card.source(), card.path());
        return new CardText(
                card.questionKey(), card.questionMarkdown(), card.front(), card.answer(), card.topic(), origin);
    }

    static CardText of(IncomingCard incoming) {
        ParsedCard card = incoming.card();
        String origin = NotesSource.origin(incoming.source(), incoming.path());
        return new CardText(
                incoming.questionKey(), card.questionMarkdown(), card.front(), card.answer(), card.topic(), origin);
    }

    String key() {
        return key;
    }

    List<String> topic() {
        return topic;
    }

    String origin() {
        return origin;
    }

    /** The question to the sign, but for white space. */
    String exact() {
        if (exact == null) {
            exact = QuestionKey.withoutSpace(question);
        }
        return exact;
    }

    String front() {
        if (front == null) {
            front = Wording.of(frontMarkdown);
        }
        return front;
    }

    String answer() {
        if (answer == null) {
            answer = Wording.of(answerMarkdown);
        }
        return answer;
    }

    /** Everything but the question; empty for a bare question. */
    List<String> body() {
        return hasBody() ? List.of(front(), answer()) : List.of();
    }

    boolean hasBody() {
        return !frontMarkdown.isBlank() || !answerMarkdown.isBlank();
    }

    boolean isSubstantial() {
        return front().codePoints().map(CardText::weight).sum()
                        + answer().codePoints().map(CardText::weight).sum()
                >= SUBSTANTIAL;
    }

    /** A Chinese character says about as much as half a word. */
    private static int weight(int codePoint) {
        return Character.isIdeographic(codePoint) ? 3 : 1;
    }

    Features questionFeatures() {
        if (questionFeatures == null) {
            questionFeatures = Features.of(question);
        }
        return questionFeatures;
    }

    Features bodyFeatures() {
        if (bodyFeatures == null) {
            bodyFeatures = Features.of(frontMarkdown + "\n" + answerMarkdown);
        }
        return bodyFeatures;
    }
}
