package dev.gopherdeck.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is handed in, a JVM with little memory survives it and says what was wrong. */
class BoundedMemoryTests {

    @TempDir
    private Path disk;

    /** The limit is there against hanging only. */
    @Test
    @Timeout(300)
    void everyAttackEndsInLittleMemoryWithItsReason() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AttackedProcess.class.getName(),
                        disk.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = process.inputReader(StandardCharsets.UTF_8).lines().toList();

        assertThat(lines)
                .containsExactlyElementsOf(Stream.of(Attack.values())
                        .map(attack -> attack + ": " + attack.end())
                        .toList());
        assertThat(process.waitFor()).isZero();
    }
}
