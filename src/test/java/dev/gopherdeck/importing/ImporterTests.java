package dev.gopherdeck.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.testing.WithDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@WithDatabase
class ImporterTests {

    private static final String FRONT_MATTER = "---\ndeck: %s\nlang: en\ncard-level: 2\n---\n\n# Chapter\n\n";

    @Autowired
    private Importing importing;

    @Autowired
    private ShippedContent shipped;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theShippedDeckIsImportedOnceAndLeftAloneWhileItIsUnchanged() {
        List<ImportRun> first = imported(shipped.load());
        List<ImportRun> second = imported(shipped.load());

        assertThat(first).hasSize(2).allSatisfy(run -> assertThat(run.counts().added())
                .isGreaterThan(30));
        assertThat(second).isEmpty();
    }

    @Test
    void anEditedAnswerKeepsTheCardAndItsFormerText() {
        imported(notes("edited", "## What is a slice?\n\nA view.\n"));
        Map<String, Object> before = card("edited");
        List<ImportRun> runs = imported(notes("edited", "## What is a slice?\n\nA descriptor.\n"));
        Map<String, Object> after = card("edited");

        assertThat(runs).singleElement().satisfies(run -> {
            assertThat(run.counts().edited()).isEqualTo(1);
            assertThat(run.counts().added() + run.counts().archived()).isZero();
        });
        assertThat(after.get("id")).isEqualTo(before.get("id"));
        assertThat(after).containsEntry("answer", "A descriptor.").containsEntry("revision", 2);
        assertThat(jdbc.sql("select answer from card_revision where card_id = ?")
                        .param(after.get("id"))
                        .query(String.class)
                        .list())
                .containsExactly("A view.");
    }

    @Test
    void anIdKeepsTheCardThroughANewQuestion() {
        imported(notes("renamed", "## What is a slice?\n<!-- id: slice -->\n\nA view.\n"));
        Object id = card("renamed").get("id");
        imported(notes("renamed", "## Explain slices\n<!-- id: slice -->\n\nA view.\n"));

        assertThat(card("renamed")).containsEntry("id", id).containsEntry("question", "Explain slices");
    }

    @Test
    void aVanishedCardIsArchivedAndComesBackWithItsQuestion() {
        String both = "## One?\n\n1\n\n## Two?\n\n2\n";
        imported(notes("vanished", both));
        List<ImportRun> gone = imported(notes("vanished", "## One?\n\n1\n"));
        List<ImportRun> back = imported(notes("vanished", both));

        assertThat(gone).extracting(run -> run.counts().archived()).containsExactly(1);
        assertThat(back).extracting(run -> run.counts().restored()).containsExactly(1);
        assertThat(back).extracting(run -> run.counts().added()).containsExactly(0);
    }

    private List<ImportRun> imported(NotesSource source) {
        return importing.importUnattended(source, null) instanceof ImportOutcome.Applied applied
                ? applied.runs()
                : List.of();
    }

    private static NotesSource notes(String deck, String cards) {
        return new NotesSource(
                "test " + deck, List.of(new NotesFile("notes.md", FRONT_MATTER.formatted(deck) + cards)));
    }

    private Map<String, Object> card(String deck) {
        return jdbc.sql("select card.* from card join deck on deck.id = deck_id where name = ?")
                .param(deck)
                .query()
                .singleRow();
    }
}
