package dev.gopherdeck.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends the whole JVM as {@code kill -9} does, while the home is being made. */
class KilledFirstStartIT {

    private static final Logger LOG = LoggerFactory.getLogger(KilledFirstStartIT.class);

    @TempDir
    private Path folder;

    @Test
    void aKillDuringTheVeryFirstStartNeedsNoRepair() throws Exception {
        long seed = System.nanoTime();
        LOG.info("Seed of this run: {}", seed);
        Random random = new Random(seed);
        Path home = folder.resolve("first");
        for (int kill = 0; kill < 4; kill++) {
            RunningApplication application = RunningApplication.start(home);
            TimeUnit.MILLISECONDS.sleep(500 + random.nextInt(5_000));
            application.kill();
        }
        try (RunningApplication application = RunningApplication.start(home).awaitReady()) {
            assertThat(new ReviewClient(application).question()).isPresent();
            assertThat(HomeDatabaseReader.column(home, "select count(*) from deck where family = 'go-interview'"))
                    .containsExactly("2");
        }
    }
}
