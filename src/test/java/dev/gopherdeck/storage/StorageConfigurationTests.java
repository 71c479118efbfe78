package dev.gopherdeck.storage;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.tukaani.xz.XZInputStream;

class StorageConfigurationTests {

    @TempDir(factory = TargetFolder.class)
    Path folder;

    private ApplicationContextRunner runner = new ApplicationContextRunner()
            .withUserConfiguration(StorageConfiguration.class, EmbeddedPostgresConfiguration.class);

    @BeforeEach
    void useFreshHome() {
        runner = runner.withPropertyValues("gopherdeck.home=" + folder.resolve("home"));
    }

    @Test
    void databaseUrlKeepsEverythingEmbeddedOut() {
        runner.withPropertyValues("spring.datasource.url=jdbc:postgresql://example.org/gopherdeck")
                .withClassLoader(new FilteredClassLoader(TarArchiveInputStream.class, XZInputStream.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(HomeDatabase.class));
        assertThat(folder.resolve("home/postgresql")).doesNotExist();
    }

    @Test
    void connectionOfSomebodyElseKeepsTheEmbeddedServerOut() {
        runner.withBean(JdbcConnectionDetails.class, () -> mock(JdbcConnectionDetails.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(HomeDatabase.class));
    }

    @Test
    void embeddedServerGivesTheConnectionByDefault() throws IOException {
        TestHome home = TestHome.withBinaries(folder.resolve("home"));
        runner.run(context -> assertThat(
                        context.getBean(JdbcConnectionDetails.class).getJdbcUrl())
                .isEqualTo(context.getBean(HomeDatabase.class).credentials().jdbcUrl()));
        assertThat(home.processes()).isEmpty();
    }

    @Test
    void attachingContextJoinsAServingOne() throws IOException {
        TestHome.withBinaries(folder.resolve("home"));
        runner.run(serving -> runner.withPropertyValues("gopherdeck.attach=true")
                .run(joined -> assertThat(joined.getBean(HomeDatabase.class).credentials())
                        .isEqualTo(serving.getBean(HomeDatabase.class).credentials())));
    }

    @Test
    void busyHomeReadsAsDescriptionAndAction() throws IOException {
        TestHome.withBinaries(folder.resolve("home"));
        runner.run(serving -> {
            serving.getBean(HomeDatabase.class).announce("http://localhost:4711");
            runner.run(second -> {
                FailureAnalysis analysis = requireNonNull(
                        new StorageFailureAnalyzer().analyze(requireNonNull(second.getStartupFailure())));
                assertThat(analysis.getDescription()).contains("http://localhost:4711");
                assertThat(analysis.getAction()).contains("GOPHERDECK_HOME");
            });
        });
    }
}
