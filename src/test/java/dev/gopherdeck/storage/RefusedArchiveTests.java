package dev.gopherdeck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedArchiveTests {

    @TempDir
    private Path folder;

    private Path file;
    private byte[] good;
    private BackupManifest written;

    @BeforeEach
    void write() throws IOException, SQLException {
        file = folder.resolve("backup.zip");
        written = BackupDatabase.filled().backup(file);
        good = Files.readAllBytes(file);
    }

    @Test
    void truncatedAnywhere() throws IOException {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            Files.write(file, Arrays.copyOf(good, random.nextInt(good.length)));
            assertThatExceptionOfType(ArchiveRefusedException.class)
                    .isThrownBy(() -> BackupArchive.open(file))
                    .withMessageContaining(file.toString());
        }
    }

    /** A flipped bit may hit a byte that nobody reads, such as a time of the zip; then everything is as it was. */
    @Test
    void alteredAnywhere() throws IOException {
        Random random = new Random(2);
        int refused = 0;
        for (int i = 0; i < 1000; i++) {
            byte[] altered = good.clone();
            altered[random.nextInt(altered.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, altered);
            try (BackupArchive archive = BackupArchive.open(file)) {
                assertThat(archive.manifest()).isEqualTo(written);
            } catch (ArchiveRefusedException asItShould) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(500);
    }

    @Test
    void ofANewerFormat() throws IOException {
        changeManifest(json -> "{\"format\":2,\"application\":\"9.0\",\"unheard\":[]}");

        assertRefused("newer Gopherdeck (9.0)");
    }

    @Test
    void ofANewerSchema() throws IOException {
        changeManifest(json -> json.replaceFirst("\"schemaVersion\" : \"\\w+\"", "\"schemaVersion\" : \"10000\""));

        assertRefused("newer");
    }

    @Test
    void withoutAManifest() throws IOException {
        rewrite((name, bytes) -> name.equals("manifest.json") ? null : bytes);

        assertRefused("manifest.json");
    }

    @Test
    void withoutATable() throws IOException {
        rewrite((name, bytes) -> name.equals("tables/card.txt") ? null : bytes);

        assertRefused("tables/card.txt");
    }

    @Test
    void withAManifestOfSomethingElse() throws IOException {
        changeManifest(json -> "{\"hello\":1}");
        assertRefused("no complete backup");
        changeManifest(json -> "hello");
        assertRefused("no complete backup");
    }

    @Test
    void thatIsNoArchive() throws IOException {
        Files.writeString(file, "# Notes");

        assertRefused("no complete backup");
    }

    /** Somebody who also computes the digests can make any archive, but not one that breaks the rules of the tables. */
    @Test
    void thatTheDatabaseDoesNotTakeLeavesItEmpty() throws IOException, SQLException {
        String forged = "1\t1\tNOT A DATE\n";
        String digest = digest(forged);
        String old = written.tables().stream()
                .filter(table -> table.table().equals("enrolment"))
                .findFirst()
                .orElseThrow()
                .sha256();
        rewrite((name, bytes) -> switch (name) {
            case "tables/enrolment.txt" -> forged.getBytes(StandardCharsets.UTF_8);
            case "manifest.json" ->
                new String(bytes, StandardCharsets.UTF_8).replace(old, digest).getBytes(StandardCharsets.UTF_8);
            default -> bytes;
        });
        BackupDatabase database = BackupDatabase.empty();

        assertThatExceptionOfType(ArchiveRefusedException.class)
                .isThrownBy(() -> database.restore(file))
                .withMessageContaining("could not be loaded");
        assertThat(database.column("select id from deck")).isEmpty();
        Files.write(file, good);
        database.restore(file);
        assertThat(database.column("select id from deck")).hasSize(3);
    }

    @Test
    void intoADatabaseThatIsInUse() throws IOException, SQLException {
        BackupDatabase used = BackupDatabase.at("6");
        used.execute("insert into deck (slug, name) values ('mine', 'Mine')");

        assertThatExceptionOfType(ArchiveRefusedException.class)
                .isThrownBy(() -> used.restore(file))
                .withMessageContaining("deck")
                .satisfies(e -> assertThat(e.action()).contains("GOPHERDECK_HOME"));
        assertThat(used.column("select slug from deck")).containsExactly("mine");
        assertThat(used.column("select count(*) from review_log")).containsExactly("0");
    }

    private void assertRefused(String message) {
        assertThatExceptionOfType(ArchiveRefusedException.class)
                .isThrownBy(() -> BackupArchive.open(file))
                .withMessageContaining(message)
                .satisfies(e -> assertThat(e.action()).contains("Nothing was changed"));
    }

    private static String digest(String rows) {
        MessageDigest digest = Digests.sha256();
        digest.update(rows.getBytes(StandardCharsets.UTF_8));
        return Digests.hex(digest);
    }

    private void changeManifest(UnaryOperator<String> change) throws IOException {
        rewrite((name, bytes) -> name.equals("manifest.json")
                ? change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                : bytes);
    }

    /** Makes a correct zip of changed entries. */
    private void rewrite(Change change) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipFile from = new ZipFile(file.toFile());
                ZipOutputStream to = new ZipOutputStream(changed)) {
            for (ZipEntry entry : from.stream().toList()) {
                byte[] bytes;
                try (InputStream in = from.getInputStream(entry)) {
                    bytes = change.of(entry.getName(), in.readAllBytes());
                }
                if (bytes != null) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    to.write(bytes);
                }
            }
        }
        Files.write(file, changed.toByteArray());
    }

    private interface Change {

        /** The entry's new content; null where it shall be missing. */
        byte @Nullable [] of(String name, byte[] bytes);
    }
}
