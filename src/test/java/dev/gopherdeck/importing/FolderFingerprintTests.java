package dev.gopherdeck.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFingerprintTests {

    private static final Instant THEN = Instant.parse("2026-11-23T09:00:00Z");

    @TempDir
    private Path disk;

    private Path notes;

    @BeforeEach
    void writeNotes() throws IOException {
        notes = Files.createDirectories(disk.resolve("notes"));
        write("a.md", "one");
        write("img/p.png", "two");
    }

    @Test
    void itIsTheSameWhileNothingChanges() throws IOException {
        String before = fingerprint();
        write("main.go", "no notes");
        write(".git/index.md", "hidden");

        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void itChangesWithNamesSizesAndTimes() throws IOException {
        String before = fingerprint();
        write("a.md", "one more");
        String longer = fingerprint();
        write("a.md", "and more");
        Files.setLastModifiedTime(notes.resolve("a.md"), FileTime.from(THEN.plusMillis(1)));
        String later = fingerprint();
        Files.move(notes.resolve("a.md"), notes.resolve("b.md"));
        String renamed = fingerprint();
        Files.delete(notes.resolve("img/p.png"));

        assertThat(new String[] {before, longer, later, renamed, fingerprint()}).doesNotHaveDuplicates();
    }

    @Test
    void itChangesWithWhatElseMatters() {
        FolderFingerprint files = new NotesPath(disk.resolve("home")).fingerprint(notes);

        assertThat(files.with("deck", "1")).isNotEqualTo(files.with("deck", "2"));
        assertThat(files.with("ab", "c")).isNotEqualTo(files.with("a", "bc"));
    }

    @Test
    void aSingleFileHasOneToo() throws IOException {
        NotesPath path = new NotesPath(disk.resolve("home"));
        String before = path.fingerprint(notes.resolve("a.md")).with();
        write("a.md", "changed");

        assertThat(path.fingerprint(notes.resolve("a.md")).with()).isNotEqualTo(before);
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThatExceptionOfType(SourceRefusedException.class)
                .isThrownBy(() -> new NotesPath(disk).fingerprint(disk.resolve("nowhere")))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(SourceRefusedException.Reason.NO_FOLDER));
    }

    private String fingerprint() {
        return new NotesPath(disk.resolve("home")).fingerprint(notes).with();
    }

    private void write(String path, String text) throws IOException {
        Path file = notes.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(THEN));
    }
}
