package dev.gopherdeck.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.importing.ImportProgress.Stage;
import dev.gopherdeck.importing.ImportProgress.Step;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImportProgressTests {

    private final ImportProgress progress = new ImportProgress();

    @Test
    void filesAreCountedWhileManyThreadsReadThem() {
        List<NotesFile> files = IntStream.range(0, 500)
                .mapToObj(number -> new NotesFile(number + ".md", "## Why " + number + "?\n\nSo.\n"))
                .toList();
        new NotesReader().read(new NotesSource("notes", files), null, progress);

        assertThat(progress.step()).isEqualTo(new Step(Stage.READING, 500, 500));
    }

    @Test
    void aStageBeginsAtNothing() {
        progress.reading(3);
        progress.advance(3);
        progress.comparing();
        assertThat(progress.step()).isEqualTo(new Step(Stage.COMPARING, 0, 0));

        progress.writing(2000);
        progress.advance(1000);
        assertThat(progress.step()).isEqualTo(new Step(Stage.WRITING, 1000, 2000));
    }
}
