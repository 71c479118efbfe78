package dev.gopherdeck.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.testing.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** What tests do with a home, from outside. */
record TestHome(Path path) {

    /** A home that has its binaries already, which spares the test the unpacking. */
    static TestHome withBinaries(Path path) throws IOException {
        Home unpacked = Home.open(TargetFolder.ROOT.resolveSibling("test-binaries"));
        PostgresBinaries binaries = new PostgresBinaries(unpacked, new PostgresArchive(Platform.current()));
        provide(binaries, unpacked);
        Home home = Home.open(path);
        linkTree(binaries.folder(), home.binaries().resolve(binaries.version()));
        return new TestHome(home.root());
    }

    /** A home that has been served and left, with the grade 5 in its table "answer". */
    static TestHome withAnAnswer(Path path) throws IOException {
        TestHome home = withBinaries(path);
        FileTree.copy(Answered.HOME.file("data"), home.file("data"));
        Files.copy(
                Answered.HOME.file("database.properties"),
                home.file("database.properties"),
                StandardCopyOption.COPY_ATTRIBUTES);
        return home;
    }

    /** Made once and copied, which spares the other tests a first start. */
    private static final class Answered {

        static final TestHome HOME = make();

        private static TestHome make() {
            Path folder = TargetFolder.ROOT.resolve("answered-" + System.getProperty("gopherdeck.test.fork", "0"));
            try {
                PrivateFiles.deleteTree(folder);
                Files.createDirectories(folder);
                TestHome home = withBinaries(folder);
                try (HomeDatabase database = home.serve()) {
                    execute(database.credentials(), "create table answer as select 5 as grade");
                }
                return home;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The forks of a build share the binaries: one unpacks them, the other waits. */
    private static void provide(PostgresBinaries binaries, Home unpacked) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(unpacked.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            binaries.provide();
        }
    }

    HomeDatabase serve() {
        return HomeDatabase.serve(path);
    }

    Path file(String name) {
        return path.resolve(name);
    }

    /** Processes that run this home's PostgreSQL. */
    List<ProcessHandle> processes() {
        return new OwnProcesses(file("postgresql")).alive();
    }

    static void execute(Credentials credentials, String sql) throws SQLException {
        try (Connection connection = connect(credentials);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String query(Credentials credentials, String sql) throws SQLException {
        try (Connection connection = connect(credentials);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(Credentials credentials) throws SQLException {
        return DriverManager.getConnection(credentials.jdbcUrl(), credentials.user(), credentials.password());
    }

    private static void linkTree(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path link = to.resolve(from.relativize(path));
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectories(link);
                } else if (Files.isSymbolicLink(path)) {
                    Files.createSymbolicLink(link, Files.readSymbolicLink(path));
                } else {
                    Files.createLink(link, path);
                }
            }
        }
    }
}
