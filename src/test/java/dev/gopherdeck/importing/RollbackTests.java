package dev.gopherdeck.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.testing.WithDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an import did can be taken back. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@WithDatabase
class RollbackTests {

    @Autowired
    private Importing importing;

    @Autowired
    private ImportRuns runs;

    @Autowired
    private WaitingImports waiting;

    @Autowired
    private JdbcClient jdbc;

    private DeckOfNotes deck;

    @BeforeEach
    void beginADeck() {
        deck = new DeckOfNotes(importing, jdbc);
    }

    @Test
    void aRollbackRestoresCardsAndTextsAndArchivesWhatWasAdded() {
        deck.imported(deck.notes("One?\n\nFirst.", "Two?\n\nSecond.", "Three? {#three}\n\nThird."));
        Long[] ids = deck.ids();
        List<Map<String, Object>> before = deck.texts(ids);
        deck.answer(ids[0]);
        List<Map<String, Object>> log = deck.log();
        ImportRun run =
                deck.imported(deck.notes("Four?\n\nFourth.", "One?\n\nFirst, edited.", "Drei? {#three}\n\nThird."));

        assertThat(deck.texts(ids)).isNotEqualTo(before);
        assertThat(importing.rollBack(run.id())).isTrue();
        assertThat(deck.texts(ids)).isEqualTo(before);
        assertThat(deck.live()).containsExactlyInAnyOrder("One?", "Two?", "Three?");
        assertThat(deck.log()).isEqualTo(log);
        assertThat(importing.rollBack(run.id())).isFalse();
    }

    @Test
    void aRollbackUsesNoNumberOfATextTwice() {
        deck.imported(deck.notes("One?\n\nFirst."));
        ImportRun run = deck.imported(deck.notes("One?\n\nSecond."));
        importing.rollBack(run.id());
        importing.apply(
                deck.notes("One?\n\nThird."),
                deck.name(),
                deck.plan("One?\n\nThird.").token(),
                Decisions.NONE);

        assertThat(jdbc.sql("select revision from card where id = ?")
                        .param(deck.ids()[0])
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
        assertThat(jdbc.sql("select answer from card_revision where card_id = ? order by revision")
                        .param(deck.ids()[0])
                        .query(String.class)
                        .list())
                .containsExactly("First.", "Second.", "First.");
    }

    @Test
    void onlyTheLatestImportOfADeckCanBeTakenBack() {
        ImportRun first = deck.imported(deck.notes("One?\n\nFirst."));
        deck.imported(deck.notes("One?\n\nSecond."));

        assertThat(importing.rollBack(first.id())).isFalse();
        assertThat(runs.history(2)).extracting(ImportRun::canBeRolledBack).containsExactly(true, false);
    }

    @Test
    void whatWasRolledBackIsNotAppliedAgainUnattended() {
        deck.imported(deck.notes("One?\n\nFirst."));
        ImportRun run = deck.imported(deck.notes("One?\n\nSecond."));
        importing.rollBack(run.id());
        ImportOutcome again = importing.importUnattended(deck.notes("One?\n\nSecond."), deck.name());

        assertThat(again).isInstanceOf(ImportOutcome.HeldBack.class);
        assertThat(waiting.list()).extracting(WaitingImport::source).contains(deck.source());
        assertThat(importing.apply(
                        deck.notes("One?\n\nSecond."),
                        deck.name(),
                        deck.plan("One?\n\nSecond.").token(),
                        Decisions.NONE))
                .isInstanceOf(ImportOutcome.Applied.class);
        assertThat(waiting.list()).extracting(WaitingImport::source).doesNotContain(deck.source());
    }
}
