package dev.gopherdeck.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.importing.ImportOutcome;
import dev.gopherdeck.importing.Importing;
import dev.gopherdeck.importing.NotesFile;
import dev.gopherdeck.importing.NotesSource;
import dev.gopherdeck.learner.CurrentLearner;
import dev.gopherdeck.scheduling.Grade;
import dev.gopherdeck.testing.WithDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who answers a card that an import is changing waits until it is done; then the answer counts as any other. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@WithDatabase
class AnsweringDuringAnImportTests {

    private static final AtomicInteger DECKS = new AtomicInteger();

    private final String deck = "answered " + DECKS.incrementAndGet();
    private final ExecutorService reviewer = Executors.newSingleThreadExecutor();

    @Autowired
    private CurrentLearner currentLearner;

    @Autowired
    private Answering answering;

    @Autowired
    private Importing importing;

    @Autowired
    private MemoryVerification verification;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void stop() {
        reviewer.shutdown();
    }

    @Test
    @Timeout(120)
    void anAnswerToACardThatIsEditedNamesTheTextThatWasSeen() throws Exception {
        long card = studiedCard();
        Future<AnswerOutcome> outcome = answeredDuring(
                card,
                "## What is a heap?\n\nA tree in an array.\n",
                "## What is a heap?\n\nAn array.\n\n## More?\n\nYes.\n");

        assertThat(outcome.get()).isIn(AnswerOutcome.RECORDED, AnswerOutcome.RECORDED_FOR_AN_EARLIER_TEXT);
        assertThat(row("select card_revision, grade from review_log where card_id = ?", card))
                .containsEntry("card_revision", 1);
        assertThat(row("select revision, answer from card where id = ?", card))
                .containsEntry("revision", 3)
                .containsEntry("answer", "An array.");
        assertThat(verification.verify().differences()).isEmpty();
    }

    @Test
    @Timeout(120)
    void anAnswerToACardThatIsArchivedIsKept() throws Exception {
        long card = studiedCard();
        Future<AnswerOutcome> outcome = answeredDuring(card, "## Is there a garbage collector?\n\nYes.\n");

        assertThat(outcome.get()).isEqualTo(AnswerOutcome.RECORDED);
        assertThat(row("select archived_at is not null as archived from card where id = ?", card))
                .containsEntry("archived", true);
        assertThat(row("select repetition from memory where card_id = ?", card)).containsEntry("repetition", 1);
        assertThat(verification.verify().differences()).isEmpty();
    }

    private long studiedCard() {
        imported("## What is a heap?\n\nA tree.\n");
        StudiedCard card = jdbc.sql(
                        "select c.id, c.deck_id from card c join deck d on d.id = c.deck_id where d.name = ?")
                .param(deck)
                .query(StudiedCard.class)
                .single();
        currentLearner.enrol(card.deckId());
        return card.id();
    }

    /** Imports one text after the other before anything of it is there for others; the answer comes after the first. */
    private Future<AnswerOutcome> answeredDuring(long card, String... texts) {
        AnswerCommand command =
                new AnswerCommand(card, 0, 1, null, UUID.randomUUID(), new Given(Grade.GOOD, null, null));
        List<Future<AnswerOutcome>> outcome = new ArrayList<>();
        transactions.executeWithoutResult(status -> {
            for (String text : texts) {
                imported(text);
                if (outcome.isEmpty()) {
                    outcome.add(reviewer.submit(() -> answering.answer(command)));
                    awaitALock();
                }
            }
        });
        return outcome.get(0);
    }

    /** Returns when somebody waits for what this transaction holds. */
    private void awaitALock() {
        String waiting = "select exists (select 1 from pg_locks l where not granted and pg_backend_pid() = any"
                + " (pg_blocking_pids(l.pid)))";
        while (!jdbc.sql(waiting).query(Boolean.class).single()) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    private void imported(String text) {
        NotesSource notes = new NotesSource("/" + deck, List.of(new NotesFile("a.md", text)));
        assertThat(importing.importUnattended(notes, deck)).isInstanceOf(ImportOutcome.Applied.class);
    }

    private Map<String, Object> row(String sql, long card) {
        return jdbc.sql(sql).param(card).query().singleRow();
    }

    private record StudiedCard(long id, long deckId) {}
}
