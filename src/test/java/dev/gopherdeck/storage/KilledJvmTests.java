package dev.gopherdeck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole JVMs that hold a home and are killed. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class KilledJvmTests {

    @TempDir(factory = TargetFolder.class)
    Path folder;

    @Test
    void secondCopyIsRefusedWithTheAddress() throws IOException {
        TestHome home = TestHome.withAnAnswer(folder);
        try (ServingJvm first = ServingJvm.start(home)) {
            first.awaitServing();
            assertThatExceptionOfType(HomeBusyException.class)
                    .isThrownBy(home::serve)
                    .withMessageContaining("http://localhost:4711")
                    .withMessageContaining(home.path().toString())
                    .withMessageContaining("process " + first.pid());
        }
        home.serve().close();
    }

    @Test
    void secondCopyIsRefusedWhileTheFirstIsStarting() throws IOException {
        TestHome home = TestHome.withBinaries(folder);
        try (ServingJvm first = ServingJvm.start(home)) {
            first.awaitFile(home.file("data.initialising"));
            assertThatExceptionOfType(HomeBusyException.class).isThrownBy(home::serve);
        }
        home.serve().close();
    }

    @Test
    void commandJoinsTheFirstCopyOnceItHasStarted() throws IOException, SQLException {
        TestHome home = TestHome.withBinaries(folder);
        try (ServingJvm first = ServingJvm.start(home)) {
            first.awaitFile(home.file("data.initialising"));
            try (HomeDatabase joined = HomeDatabase.attach(home.path())) {
                assertThat(joined).isInstanceOf(AttachedPostgres.class);
                assertThat(TestHome.query(joined.credentials(), "select 1")).isEqualTo("1");
            }
        }
        home.serve().close();
    }

    @Test
    void serverLeftByAKilledJvmIsStopped() throws IOException, SQLException {
        TestHome home = TestHome.withAnAnswer(folder);
        try (ServingJvm killed = ServingJvm.start(home)) {
            killed.awaitServing();
        }
        Credentials left =
                new CredentialsFile(home.file("database.properties")).read().orElseThrow();
        TestHome.execute(left, "update answer set grade = 4");
        List<ProcessHandle> orphans = home.processes();
        assertThat(orphans).isNotEmpty();
        try (HomeDatabase database = home.serve()) {
            assertThat(home.processes()).doesNotContainAnyElementsOf(orphans);
            assertThat(database.credentials()).isEqualTo(left);
            assertThat(TestHome.query(left, "select grade from answer")).isEqualTo("4");
        }
    }

    @Test
    void serverKilledTogetherWithItsJvmRecovers() throws IOException, SQLException {
        TestHome home = TestHome.withAnAnswer(folder);
        try (ServingJvm killed = ServingJvm.start(home)) {
            killed.awaitServing();
            Credentials left =
                    new CredentialsFile(home.file("database.properties")).read().orElseThrow();
            TestHome.execute(left, "update answer set grade = 4");
        }
        home.processes().forEach(ProcessHandle::destroyForcibly);
        try (HomeDatabase database = home.serve()) {
            assertThat(TestHome.query(database.credentials(), "select grade from answer"))
                    .isEqualTo("4");
        }
    }

    /** Each file marks a step of the first start, at which the JVM is killed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "database.properties",
                "data.initialising/PG_VERSION",
                "data.initialising/base/5",
                "data",
                "data/postmaster.pid"
            })
    void firstStartCanBeKilledAnywhere(String step) throws IOException, SQLException {
        TestHome home = TestHome.withBinaries(folder);
        try (ServingJvm killed = ServingJvm.start(home)) {
            killed.awaitFile(home.file(step));
        }
        assertStartsEmpty(home);
    }

    @Test
    void unpackingCanBeKilled() throws IOException, SQLException {
        TestHome home = new TestHome(folder);
        try (ServingJvm killed = ServingJvm.start(home)) {
            killed.awaitFile(home.file("postgresql"));
        }
        assertStartsEmpty(home);
    }

    private static void assertStartsEmpty(TestHome home) throws SQLException {
        try (HomeDatabase database = home.serve()) {
            assertThat(TestHome.query(database.credentials(), "select current_database()"))
                    .isEqualTo("gopherdeck");
        }
        assertThat(home.processes()).isEmpty();
        assertThat(home.path()).isDirectoryNotContaining("glob:**initialising*");
    }
}
