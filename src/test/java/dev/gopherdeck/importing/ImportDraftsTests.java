package dev.gopherdeck.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.testing.MovableClock;
import dev.gopherdeck.testing.MovableClockConfiguration;
import dev.gopherdeck.testing.WithDatabase;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@WithDatabase
@Import(MovableClockConfiguration.class)
class ImportDraftsTests {

    @Autowired
    private ImportDrafts drafts;

    @Autowired
    private MovableClock clock;

    @Test
    void whatIsAppliedIsWhatWasShown() {
        NotesSource source = ZipSource.read(
                "notes.zip",
                new Zip()
                        .with("a.md", "## 什么是切片？\r\n\r\n视图。\r\n")
                        .with("a.md", "## Again?\n")
                        .with("p.gif", "GIF89a")
                        .with("fake.png", "text")
                        .bytes());
        ImportDraft kept = drafts.find(drafts.keep(source, "Deck")).orElseThrow();

        assertThat(kept.deck()).isEqualTo("Deck");
        assertThat(kept.source().files()).isEqualTo(source.files());
        assertThat(kept.source().skipped()).isEqualTo(source.skipped()).hasSize(2);
        assertThat(NotesDigest.of(kept.source(), "Deck")).isEqualTo(NotesDigest.of(source, "Deck"));
    }

    @Test
    void onlyTheLatestFewAreKeptAndOnlyForADay() {
        UUID first = keep();
        for (int i = 0; i < 5; i++) {
            clock.forward(Duration.ofMinutes(1));
            keep();
        }
        UUID last = keep();
        assertThat(drafts.find(first)).isEmpty();
        assertThat(drafts.find(last)).isPresent();

        clock.forward(Duration.ofHours(25));
        keep();
        assertThat(drafts.find(last)).isEmpty();
    }

    @Test
    void whatWasJustBroughtIsKeptAlsoWhereTheClockWasSetBack() {
        for (int i = 0; i < 5; i++) {
            keep();
        }
        clock.forward(Duration.ofHours(-1));

        assertThat(drafts.find(keep())).isPresent();
    }

    private UUID keep() {
        return drafts.keep(
                ZipSource.read("n.zip", new Zip().with("a.md", "## Why?\n").bytes()), null);
    }
}
