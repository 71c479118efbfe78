package dev.gopherdeck.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends the whole JVM as {@code kill -9} does, while somebody reviews. */
class KilledServerIT {

    private static final Logger LOG = LoggerFactory.getLogger(KilledServerIT.class);
    private static final int KILLS = 20;

    /** Studied at the same time, each with its share of the kills: a start leaves processors idle. */
    private static final int HOMES = 2;

    private static final int LONGEST_SESSION_MILLIS = 500;
    private static final int[] GRADES_OF_NEW_CARDS = {1, 3, 4, 5};

    /** A repeat graded below 4 comes again, so that the day never runs out of cards. */
    private static final int[] GRADES_OF_REPEATS = {1, 2, 3};

    @TempDir
    private Path folder;

    @Test
    void everyAcknowledgedAnswerIsInTheLogExactlyOnce() throws Exception {
        ExecutorService servers = Executors.newFixedThreadPool(HOMES);
        try {
            List<Future<Integer>> answers = IntStream.range(0, HOMES)
                    .mapToObj(number -> servers.submit(() -> studyBetweenKills(folder.resolve("home" + number))))
                    .toList();
            for (Future<Integer> survived : answers) {
                assertThat(survived.get()).as("answers given between the kills").isGreaterThan(KILLS / HOMES);
            }
        } finally {
            servers.shutdownNow();
        }
    }

    /** Returns how many answers were acknowledged, and are all there. */
    private static int studyBetweenKills(Path home) throws Exception {
        PreparedApplication.provideHome(home);
        long seed = System.nanoTime();
        LOG.info("Seed of this run: {}", seed);
        Random random = new Random(seed);
        List<UUID> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS / HOMES; kill++) {
            RunningApplication application = RunningApplication.start(home).awaitReady();
            checkLog(home, acknowledged);
            reviewUntilKilled(application, acknowledged, random);
        }
        try (RunningApplication application = RunningApplication.start(home).awaitReady()) {
            assertThat(application.isAlive()).isTrue();
            checkLog(home, acknowledged);
            RunningApplication.Result verification = RunningApplication.run(home, "verify");
            assertThat(verification.exitCode()).as(verification.output()).isZero();
        }
        LOG.info("{} acknowledged answers survived {} kills", acknowledged.size(), KILLS / HOMES);
        return acknowledged.size();
    }

    private static void checkLog(Path home, List<UUID> acknowledged) throws Exception {
        List<String> logged = HomeDatabaseReader.column(home, "select request_id from review_log");
        assertThat(logged).doesNotHaveDuplicates();
        assertThat(logged).containsAll(acknowledged.stream().map(UUID::toString).toList());
    }

    private static void reviewUntilKilled(RunningApplication application, List<UUID> acknowledged, Random random)
            throws InterruptedException {
        CountDownLatch underWay = new CountDownLatch(1);
        CompletableFuture<Void> session =
                CompletableFuture.runAsync(() -> review(application, acknowledged, random, underWay));
        assertThat(underWay.await(1, TimeUnit.MINUTES)).as("a first answer").isTrue();
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_SESSION_MILLIS));
        application.kill();
        session.join();
    }

    /** Ends when the connection breaks. */
    private static void review(
            RunningApplication application, List<UUID> acknowledged, Random random, CountDownLatch underWay) {
        ReviewClient client = new ReviewClient(application);
        try {
            while (true) {
                Optional<Map<String, String>> question = client.question();
                acknowledged.add(client.answer(question.orElseThrow(), grade(question.orElseThrow(), random)));
                underWay.countDown();
            }
        } catch (IOException killed) {
            LOG.debug("The server is gone", killed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int grade(Map<String, String> question, Random random) {
        int[] grades = "0".equals(question.get("version")) ? GRADES_OF_NEW_CARDS : GRADES_OF_REPEATS;
        return grades[random.nextInt(grades.length)];
    }
}
