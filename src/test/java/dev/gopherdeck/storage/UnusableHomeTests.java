package dev.gopherdeck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A home in which nothing can be written; one on a disk that is read-only is met by {@code DiskFullIT}. */
class UnusableHomeTests {

    @TempDir
    private Path folder;

    @Test
    void aHomeThatCannotBeMadeIsTold() throws IOException {
        assertIsTold(Files.createFile(folder.resolve("file")).resolve("home"));
    }

    @Test
    void aFileInPlaceOfTheHomeIsTold() throws IOException {
        assertIsTold(Files.createFile(folder.resolve("home")));
    }

    private static void assertIsTold(Path home) {
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> HomeDatabase.serve(home))
                .withMessageContaining(home.toString())
                .satisfies(e -> assertThat(e.action()).contains("writable", "GOPHERDECK_HOME"));
    }
}
