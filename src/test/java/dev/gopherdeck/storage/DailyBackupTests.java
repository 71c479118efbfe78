package dev.gopherdeck.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.testing.MovableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class DailyBackupTests {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path root;

    private final MovableClock clock = new MovableClock();
    private final BackupDatabase database = BackupDatabase.at("1");

    @Test
    void oneIsMadeADayAndNotAllAreKept() throws IOException {
        DailyBackup daily = daily(null, true);
        for (int day = 0; day < 60; day++) {
            daily.makeIfDue();
            clock.forward(Duration.ofHours(1));
            daily.makeIfDue();
            clock.forward(Duration.ofHours(23));
        }
        assertThat(names())
                .hasSize(9)
                .contains("gopherdeck-2027-01-21.zip", "gopherdeck-2027-01-10.zip", "gopherdeck-2027-01-03.zip");
        assertThat(daily.status().latest()).isEqualTo(FIRST_DAY.plusDays(59));
        assertThat(daily.status().trouble()).isNull();
    }

    @Test
    void otherFilesInTheFolderAreLeftAlone() throws IOException {
        Path backups = Files.createDirectory(root.resolve("backups"));
        List<String> strangers = List.of("gopherdeck-before-the-move.zip", "gopherdeck-2001-02-30.zip", "notes.md");
        for (String stranger : strangers) {
            Files.createFile(backups.resolve(stranger));
        }
        DailyBackup daily = daily(null, true);
        for (int day = 0; day < 30; day++) {
            daily.makeIfDue();
            clock.forward(Duration.ofDays(1));
        }
        assertThat(names()).containsAll(strangers);
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldUntilItCan() throws IOException {
        Path inTheWay = Files.createFile(root.resolve("backups"));
        DailyBackup daily = daily(null, true);
        daily.makeIfDue();
        assertThat(daily.status().trouble()).isEqualTo(BackupTrouble.FILE);

        Files.delete(inTheWay);
        daily.makeIfDue();
        assertThat(daily.status().trouble()).isNull();
        assertThat(names()).containsExactly("gopherdeck-2026-11-23.zip");
    }

    @Test
    void aDatabaseThatFailsIsTold() throws IOException, SQLException {
        database.execute("drop table flyway_schema_history");
        DailyBackup daily = daily(null, true);
        daily.makeIfDue();

        assertThat(daily.status().trouble()).isEqualTo(BackupTrouble.DATABASE);
        assertThat(names()).isEmpty();
    }

    @Test
    void aDatabaseOfSomebodyElseIsBackedUpOnlyOnRequest() throws IOException {
        daily(null, false).makeIfDue();
        assertThat(root).isEmptyDirectory();

        daily(true, false).makeIfDue();
        assertThat(names()).hasSize(1);
    }

    @Test
    void itCanBeSwitchedOff() {
        daily(false, true).makeIfDue();

        assertThat(root).isEmptyDirectory();
    }

    private DailyBackup daily(@Nullable Boolean automatic, boolean embedded) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        if (embedded) {
            beans.addBean("database", new AttachedPostgres(Credentials.generate()));
        }
        return new DailyBackup(
                new Backup(database.source(), clock),
                new BackupProperties(automatic, null, 7, 4),
                new Home(root),
                beans.getBeanProvider(HomeDatabase.class),
                clock);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("backups"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
