package dev.gopherdeck.cli.demo;

import dev.gopherdeck.deck.Deck;
import dev.gopherdeck.deck.Decks;
import dev.gopherdeck.importing.Importing;
import dev.gopherdeck.importing.ShippedContent;
import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.learner.Language;
import dev.gopherdeck.learner.Settings;
import dev.gopherdeck.review.ReviewDesk;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Fills an empty home: the shipped deck, and a history in it that ends yesterday, so that today has something to do. */
public final class Demonstration {

    public static final int DAYS = 120;

    private static final int NEW_PER_DAY = 3;
    private static final int REVIEWS_PER_DAY = 60;
    private static final int DAYS_TO_THE_INTERVIEW = 24;

    private final Importing importing;
    private final ShippedContent content;
    private final Decks decks;
    private final CurrentLearner currentLearner;
    private final ReviewDesk desk;
    private final Clock clock;

    Demonstration(
            Importing importing,
            ShippedContent content,
            Decks decks,
            CurrentLearner currentLearner,
            ReviewDesk desk,
            Clock clock) {
        this.importing = importing;
        this.content = content;
        this.decks = decks;
        this.currentLearner = currentLearner;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Fills the home. The same arguments on the same study day give the same history.
     *
     * @param days how far back the history goes, at least 1
     * @param language of the deck that is studied
     * @param setClock sets the clock that the application reads, which is back where it was afterwards
     * @return the number of answers
     */
    public int fill(long seed, int days, Language language, Consumer<Instant> setClock) {
        Instant now = clock.instant();
        LocalDate today = currentLearner.get().studyDay(clock);
        LocalDate first = today.minusDays(days);
        setClock.accept(first.atTime(9, 0).atZone(clock.getZone()).toInstant());
        importing.importUnattended(content.load(), null);
        enrol(language);
        prepareFor(today.plusDays(DAYS_TO_THE_INTERVIEW));
        int answers = new SimulatedStudy(desk, setClock, clock.getZone(), seed).study(first, today);
        setClock.accept(now);
        return answers;
    }

    private void enrol(Language language) {
        currentLearner.welcome(decks.findAllByOrderById().stream()
                .filter(deck -> language.tag().equals(deck.language()))
                .map(Deck::id)
                .toList());
    }

    private void prepareFor(LocalDate interview) {
        Settings chosen = currentLearner.get().settings();
        currentLearner.adopt(new Settings(
                NEW_PER_DAY,
                REVIEWS_PER_DAY,
                chosen.rolloverHour(),
                chosen.timeZone(),
                chosen.language(),
                chosen.gradeScale(),
                chosen.theme(),
                interview));
    }
}
