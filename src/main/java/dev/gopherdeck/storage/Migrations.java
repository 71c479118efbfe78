package dev.gopherdeck.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The versions of the schema: the ones that this Gopherdeck knows, and the one that a database is at. */
final class Migrations {

    private static final String FILES = "classpath*:db/migration/V*";
    private static final Pattern FILE = Pattern.compile("V(.+?)__.*");

    private static final String APPLIED =
            """
            select version from flyway_schema_history
            where success and version is not null order by installed_rank desc limit 1
            """;

    private Migrations() {}

    /** The newest version that this Gopherdeck can bring a database to. */
    static MigrationVersion newest() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES);
            return Arrays.stream(files)
                    .flatMap(Migrations::version)
                    .max(MigrationVersion::compareTo)
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("the migrations cannot be listed", e);
        }
    }

    /** The version that the database is at; empty where no migration ever ran. */
    static Optional<String> applied(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!exists(statement)) {
                return Optional.empty();
            }
            try (ResultSet row = statement.executeQuery(APPLIED)) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    /** Brings the database to the version, from an older one or from nothing. */
    static void migrate(DataSource database, MigrationVersion version) {
        Flyway.configure().dataSource(database).target(version).load().migrate();
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select to_regclass('%s')".formatted(Catalogue.MIGRATIONS))) {
            row.next();
            return row.getString(1) != null;
        }
    }

    private static Stream<MigrationVersion> version(Resource file) {
        Matcher name = FILE.matcher(Objects.requireNonNullElse(file.getFilename(), ""));
        return name.matches() ? Stream.of(MigrationVersion.fromVersion(name.group(1))) : Stream.empty();
    }
}
