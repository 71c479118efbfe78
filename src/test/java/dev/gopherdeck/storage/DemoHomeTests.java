package dev.gopherdeck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class DemoHomeTests {

    @TempDir
    private Path folder;

    @Test
    void isBesideTheLearnersOwnHomeAndNotMadeByLooking() {
        Path demo = DemoHome.choose(settings());

        assertThat(demo).isEqualTo(folder.resolve("home-demo"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void isInTheUsersHomeWhereNothingElseIsSet() {
        assertThat(DemoHome.choose(new MockEnvironment()))
                .isEqualTo(Path.of(System.getProperty("user.home"), ".gopherdeck-demo"));
    }

    @Test
    void anEmptyFolderIsFilled() throws IOException {
        Files.createDirectory(folder.resolve("home-demo"));

        assertThat(DemoHome.choose(settings())).isEqualTo(folder.resolve("home-demo"));
    }

    @Test
    void aFolderThatHoldsAnythingIsRefused() throws IOException {
        Files.createFile(Files.createDirectory(folder.resolve("home-demo")).resolve("something"));

        assertRefused("home-demo");
    }

    @Test
    void aFileIsRefused() throws IOException {
        Files.createFile(folder.resolve("home-demo"));

        assertRefused("home-demo");
    }

    /** Even to an empty folder: it could be where the learner is about to begin. */
    @Test
    void aLinkIsRefusedWhereverItLeads() throws IOException {
        Files.createDirectory(folder.resolve("home"));
        Files.createSymbolicLink(folder.resolve("home-demo"), folder.resolve("home"));

        assertRefused("home-demo");
    }

    @Test
    void aDatabaseOfTheLearnersOwnIsRefused() {
        MockEnvironment settings = settings().withProperty("spring.datasource.url", "jdbc:postgresql://db/answers");

        assertThatThrownBy(() -> DemoHome.choose(settings))
                .isInstanceOfSatisfying(StorageException.class, refused -> assertThat(refused.action())
                        .contains("SPRING_DATASOURCE_URL"))
                .hasMessageContaining("spring.datasource.url");
    }

    private void assertRefused(String name) {
        assertThatThrownBy(() -> DemoHome.choose(settings()))
                .isInstanceOfSatisfying(StorageException.class, refused -> assertThat(refused.action())
                        .contains("delete that folder"))
                .hasMessageContaining(name);
    }

    private MockEnvironment settings() {
        return new MockEnvironment()
                .withProperty("gopherdeck.home", folder.resolve("home").toString());
    }
}
