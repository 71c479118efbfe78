package dev.gopherdeck.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTests {

    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    private ServerLog log;

    @BeforeEach
    void name() {
        log = new ServerLog(folder.resolve("postgresql.log"));
    }

    @Test
    void putsALongLogAsideInPlaceOfTheLastOne() throws IOException {
        Files.writeString(folder.resolve("postgresql.log.old"), "older");
        Files.writeString(log.file(), "x".repeat(MEGABYTE + 1));
        log.rotate();
        assertThat(log.file()).doesNotExist();
        assertThat(folder.resolve("postgresql.log.old")).hasSize(MEGABYTE + 1);
    }

    @Test
    void keepsAShortLogAndBearsNone() throws IOException {
        log.rotate();
        Files.writeString(log.file(), "x".repeat(MEGABYTE));
        log.rotate();
        assertThat(log.file()).hasSize(MEGABYTE);
    }

    @Test
    void tailShowsTheLastLinesOfThisStartAlone() throws IOException {
        assertThat(log.tail(0)).isEqualTo("(nothing)");
        Files.writeString(log.file(), "old\n" + "line\n".repeat(20) + "last\n");
        assertThat(log.tail(0)).hasLineCount(12).endsWith("line\nlast");
        assertThat(log.tail(log.size() - 5)).isEqualTo("last");
    }
}
