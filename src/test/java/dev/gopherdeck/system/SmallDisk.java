package dev.gopherdeck.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file system in memory that a test fills. To mount it the build must run as root, or may use sudo unasked. */
final class SmallDisk {

    private static final Logger LOG = LoggerFactory.getLogger(SmallDisk.class);

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /**
     * Mounts a disk on the folder. Where that cannot be done the test is left out, and that is said; the continuous build
     * fails.
     */
    static SmallDisk mount(Path folder, int megabytes) throws IOException, InterruptedException {
        Optional<String> refusal =
                asRoot("mount", "-t", "tmpfs", "-o", "mode=777,size=" + megabytes + "m", "tmpfs", folder.toString());
        if (refusal.isPresent()) {
            LOG.error("FULL DISKS WERE NOT TESTED: only root can mount a small one ({})", refusal.get());
            assertThat(System.getenv("CI"))
                    .as("the continuous build must test full disks")
                    .isNotEqualTo("true");
            Assumptions.abort("no small disk");
        }
        return new SmallDisk(folder);
    }

    Path folder() {
        return folder;
    }

    /** Leaves no byte free. */
    void fill() throws IOException {
        byte[] block = new byte[1 << 16];
        try (OutputStream filler = Files.newOutputStream(filler())) {
            while (true) {
                filler.write(block);
            }
        } catch (IOException full) {
            assertThat(Files.getFileStore(folder).getUsableSpace())
                    .as(full.getMessage())
                    .isZero();
        }
    }

    void free() throws IOException {
        Files.delete(filler());
    }

    void makeReadOnly() throws IOException, InterruptedException {
        assertThat(asRoot("mount", "-o", "remount,ro", folder.toString())).isEmpty();
    }

    void unmount() throws IOException, InterruptedException {
        assertThat(asRoot("umount", folder.toString())).isEmpty();
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    /** Returns what the program said if it failed. */
    private static Optional<String> asRoot(String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(isRoot() ? List.of() : List.of("sudo", "-n"));
        words.addAll(List.of(command));
        try {
            Process process =
                    new ProcessBuilder(words).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? Optional.empty() : Optional.of(output);
        } catch (IOException noSuchProgram) {
            return Optional.of(noSuchProgram.toString());
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }
}
