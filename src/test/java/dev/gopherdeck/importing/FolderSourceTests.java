package dev.gopherdeck.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.gopherdeck.importing.SourceRefusedException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSourceTests {

    private static final String NOTES = "## What is nil?\n\nA value.\n";

    @TempDir
    private Path disk;

    private Path notes;
    private Path home;

    @BeforeEach
    void makeFolders() throws IOException {
        notes = Files.createDirectories(disk.resolve("notes"));
        home = Files.createDirectories(disk.resolve("home"));
    }

    @Test
    void notesAndPicturesBelowTheFolderAreReadAndHiddenOnesAreNot() throws IOException {
        write("b/map.md", NOTES);
        write("a.MD", NOTES);
        write("img/heap.gif", "GIF89a");
        write(".git/x.md", NOTES);
        write("main.go", "package main");
        NotesSource source = read(notes);

        assertThat(source.name()).isEqualTo(notes.toString());
        assertThat(source.files()).extracting(NotesFile::path).containsExactly("a.MD", "b/map.md");
        assertThat(source.images()).hasSize(1);
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        write("a.md", NOTES);
        Path secret = Files.writeString(disk.resolve("secret.md"), "## Secret?\n");
        Files.createSymbolicLink(notes.resolve("link.md"), secret);
        Files.createSymbolicLink(notes.resolve("folder"), disk);
        NotesSource source = read(notes);

        assertThat(source.files()).extracting(NotesFile::path).containsExactly("a.md");
        assertThat(source.skipped())
                .extracting(SkippedFile::path, SkippedFile::reason)
                .containsExactly(tuple("link.md", SkippedFile.Reason.LINK));
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        write("a.md", NOTES);
        Path link = Files.createSymbolicLink(disk.resolve("link"), notes);

        assertThat(read(link).files()).hasSize(1);
    }

    @Test
    void theHomeIsRefusedByWhateverNameAndLeftOutOfFoldersAroundIt() throws IOException {
        write("a.md", NOTES);
        Files.writeString(Files.createDirectories(home.resolve("work")).resolve("upload.md"), NOTES);
        Path link = Files.createSymbolicLink(disk.resolve("link"), home);

        assertRefused(Reason.OWN_HOME, home);
        assertRefused(Reason.OWN_HOME, home.resolve("work"));
        assertRefused(Reason.OWN_HOME, link);
        assertRefused(Reason.OWN_HOME, notes.resolve("../home"));
        assertThat(read(disk).files()).extracting(NotesFile::path).containsExactly("notes/a.md");
    }

    @Test
    void aFolderThatIsNotThereOrHoldsNoNotesSaysSo() {
        assertRefused(Reason.NO_FOLDER, disk.resolve("missing"));
        assertRefused(Reason.NO_FOLDER, Path.of("relative"));
        assertRefused(Reason.NO_NOTES, notes);
    }

    @Test
    void aStrangeNameIsNoAttackOnTheDisk() throws IOException {
        write("a\\b.md", NOTES);

        assertThat(read(notes).files()).hasSize(1);
    }

    private NotesSource read(Path folder) {
        return new FolderSource(home).read(folder);
    }

    private void assertRefused(Reason reason, Path folder) {
        assertThatExceptionOfType(SourceRefusedException.class)
                .isThrownBy(() -> read(folder))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private void write(String name, String text) throws IOException {
        Path file = notes.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }
}
