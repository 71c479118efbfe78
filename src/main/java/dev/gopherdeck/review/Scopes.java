package dev.gopherdeck.review;

import dev.gopherdeck.deck.Deck;
import dev.gopherdeck.deck.Decks;
import dev.gopherdeck.deck.TopicTree;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what a session is about. */
@Component
class Scopes {

    private final Decks decks;
    private final TopicTree topics;

    Scopes(Decks decks, TopicTree topics) {
        this.decks = decks;
        this.topics = topics;
    }

    /** A deck or topic that does not exist is a scope without cards. */
    Scope of(SessionForm form) {
        if (given(form.deck())) {
            return new Scope.OfDeck(deck(form).map(Deck::id).orElse(0L));
        }
        if (form.topic() != null) {
            return new Scope.OfTopic(topics.under(form.topic()));
        }
        String tag = form.tag();
        if (tag != null && !tag.isBlank()) {
            return new Scope.Tagged(tag);
        }
        String importance = form.importance();
        if (importance != null && !importance.isBlank()) {
            return new Scope.Marked(importance);
        }
        String text = form.q();
        if (text != null && !text.isBlank()) {
            return new Scope.Matching(text);
        }
        return form.stumbled() == null ? new Scope.Everything() : new Scope.Stumbled(form.stumbled());
    }

    /**
     * What to call the scope: the name of its deck, topic or tag, or the text; empty for everything, and for an
     * importance, which each language names in its own way.
     */
    Optional<String> name(SessionForm form) {
        if (given(form.deck())) {
            return deck(form).map(Deck::name);
        }
        if (form.topic() != null) {
            return topics.title(form.topic());
        }
        return Optional.ofNullable(given(form.tag()) ? form.tag() : form.q()).filter(Scopes::given);
    }

    private Optional<Deck> deck(SessionForm form) {
        return Optional.ofNullable(form.deck()).flatMap(decks::findBySlug);
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
