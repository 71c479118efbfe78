package dev.gopherdeck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import dev.gopherdeck.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A release whose newest migration fails half way. */
@ExtendWith(OutputCaptureExtension.class)
class FailedMigrationTests {

    private final Credentials database = TestDatabase.create();

    @TempDir
    private Path newest;

    @Test
    void isToldLeavesNothingHalfAppliedAndCanBeMended(CapturedOutput output) throws IOException, SQLException {
        start();
        Path migration = newest.resolve("V900__add_a_table.sql");
        Files.writeString(migration, "create table added as select 1 as n; update added set n = n / 0;");

        assertThatException().isThrownBy(this::start).withRootCauseInstanceOf(SQLException.class);
        assertThat(output)
                .contains("could not be brought to the form", "V900__add_a_table.sql", "division by zero")
                .contains("no answer is lost", "start again")
                .doesNotContain("\tat ");
        assertThat(query("select coalesce(to_regclass('added')::text, 'nothing')"))
                .isEqualTo("nothing");
        assertThat(query("select max(version) from flyway_schema_history"))
                .isEqualTo(Migrations.newest().toString());

        Files.writeString(migration, "create table added as select 1 as n;");
        start();
        assertThat(query("select n from added")).isEqualTo("1");
    }

    private String query(String sql) throws SQLException {
        return TestHome.query(database, sql);
    }

    /** Does what a start does before anything else works on the database. */
    private void start() {
        new SpringApplicationBuilder(DatabaseAlone.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + database.jdbcUrl(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password(),
                        "--spring.flyway.locations=classpath:db/migration,filesystem:" + newest)
                .close();
    }

    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    static class DatabaseAlone {}
}
