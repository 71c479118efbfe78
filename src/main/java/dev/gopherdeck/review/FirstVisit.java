package dev.gopherdeck.review;

import dev.gopherdeck.deck.Deck;
import dev.gopherdeck.deck.Decks;
import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.learner.Language;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Lets a newcomer begin at once: whoever comes for the first time studies the decks in the browser's language. */
@Component
public class FirstVisit {

    private final CurrentLearner currentLearner;
    private final Decks decks;

    FirstVisit(CurrentLearner currentLearner, Decks decks) {
        this.currentLearner = currentLearner;
        this.decks = decks;
    }

    /** Enrols the learner, unless that has happened, or there is no deck yet. */
    public void welcome(Locale locale) {
        if (!currentLearner.get().isWelcomed()) {
            List<Deck> all = decks.findAllByOrderById();
            if (!all.isEmpty()) {
                currentLearner.welcome(choose(all, Language.nearest(locale)).stream()
                        .map(Deck::id)
                        .toList());
            }
        }
    }

    private static List<Deck> choose(List<Deck> all, Language language) {
        List<Deck> inLanguage = all.stream()
                .filter(deck -> language.tag().equals(deck.language()))
                .toList();
        return inLanguage.isEmpty() ? all : inLanguage;
    }
}
