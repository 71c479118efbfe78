package dev.gopherdeck.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The {@code demo} command of the packaged application, and the home that it fills. */
class DemoIT {

    @TempDir
    private Path folder;

    @Test
    void fillsAHomeThatCanBeServedAndStudiedAndIsNotFilledAgain() throws Exception {
        Path own = folder.resolve("home");
        Path demo = folder.resolve("home-demo");

        RunningApplication.Result filled = RunningApplication.run(own, "demo");
        assertThat(filled.exitCode()).as(filled.output()).isZero();
        assertThat(filled.output()).contains("--gopherdeck.home=" + demo).doesNotContain("\tat ");
        assertThat(own).as("the learner's own home").doesNotExist();

        RunningApplication.Result again = RunningApplication.run(own, "demo");
        assertThat(again.exitCode()).isOne();
        assertThat(again.output())
                .contains(demo.toString(), "delete that folder")
                .doesNotContain("\tat ");

        RunningApplication.Result verified = RunningApplication.run(demo, "verify");
        assertThat(verified.exitCode()).as(verified.output()).isZero();
        assertThat(verified.output()).contains(" 0 different");
        assertThatItCanBeStudied(demo);
    }

    private static void assertThatItCanBeStudied(Path demo) throws Exception {
        try (RunningApplication application = RunningApplication.start(demo).awaitReady()) {
            ReviewClient client = new ReviewClient(application);
            client.answer(client.question().orElseThrow(), 4);
            assertThat(application.output()).doesNotContain("Imported the shipped deck");
            assertThat(HomeDatabaseReader.column(
                            demo,
                            "select count(distinct study_day) > 90 from review_log where clock_offset = interval '0'"))
                    .containsExactly("t");
        }
        assertThat(Files.exists(demo)).isTrue();
    }

    @Test
    void wrongUsageIsToldFromARefusal() throws Exception {
        RunningApplication.Result wrong = RunningApplication.run(folder.resolve("home"), "demo", "--lang", "fr");

        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(folder.resolve("home-demo")).doesNotExist();
    }
}
