package dev.gopherdeck.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.storage.CardRenderer.Rendered;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the package back as Anki would. */
class AnkiExportTests {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final String PICTURE = "0a".repeat(32) + ".png";

    @TempDir
    private Path folder;

    private Map<String, byte[]> files = new LinkedHashMap<>();

    @BeforeEach
    void export() throws IOException, SQLException {
        BackupDatabase database = BackupDatabase.filled();
        CardRenderer renderer = (path, texts, pictures) -> new Rendered(
                "<b>%s</b> %s".formatted(texts.question(), pictures.apply("pictures/ä.png")), texts.answer());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Snapshot snapshot = Snapshot.of(database.source())) {
            new AnkiExport(folder, renderer, Clock.fixed(NOW, ZoneOffset.UTC)).write(snapshot.connection(), out);
        }
        files = unzip(out.toByteArray());
        Files.write(folder.resolve("collection.anki2"), files.getOrDefault("collection.anki2", new byte[0]));
    }

    @Test
    void hasTheTablesThatAnkiDocuments() throws SQLException {
        assertThat(rows(
                        "select name || ':' || (select group_concat(name, ' ') from pragma_table_info(m.name)) from sqlite_master m"
                                + " where type = 'table' order by name"))
                .containsExactly(
                        "cards:id nid did ord mod usn type queue due ivl factor reps lapses left odue odid flags data",
                        "col:id crt mod scm ver dty usn ls conf models decks dconf tags",
                        "graves:usn oid type",
                        "notes:id guid mid mod usn tags flds sfld csum flags data",
                        "revlog:id cid usn ease ivl lastIvl factor time type");
        assertThat(rows("pragma integrity_check")).containsExactly("ok");
        assertThat(rows("select ver from col")).containsExactly("11");
    }

    @Test
    void everyCardOfTheNotesIsThereWithItsDeckAndTags() throws SQLException {
        assertThat(rows("select tags || '|' || replace(flds, char(31), '|') from notes order by id"))
                .containsExactly(
                        " maps with_space quo\"te NULL-like Maps |<b>How does a `map` grow?</b> " + PICTURE
                                + "|By **doubling**.\n\n\\.\n\\N\nend",
                        " Maps::Growth |<b>µ</b> " + PICTURE + "|",
                        " 映射 映射 |<b>map 怎么扩容？</b> null|翻倍。");
        JsonNode decks =
                JsonMapper.shared().readTree(rows("select decks from col").get(0));
        assertThat(rows("select did from cards order by id").stream()
                        .map(deck -> decks.get(deck).get("name").asString()))
                .containsExactly("Go", "Go", "面试");
        JsonNode type = JsonMapper.shared()
                .readTree(rows("select models from col").get(0))
                .get(rows("select mid from notes").get(0));
        assertThat(type.get("flds")).hasSize(2);
        assertThat(type.get("tmpls").get(0).get("afmt").asString()).contains("{{FrontSide}}", "{{Answer}}");
    }

    /** Due days are counted from the first day of the log. */
    @Test
    void whatWasLearntIsKept() throws SQLException {
        assertThat(rows(
                        "select type || ' ' || queue || ' ' || due || ' ' || ivl || ' ' || factor || ' ' || reps || ' ' || lapses"
                                + " || ' ' || flags from cards order by id"))
                .containsExactly("2 2 1 1 2500 1 0 0", "0 0 1 0 0 0 0 1", "0 -1 2 0 0 0 0 0");
        assertThat(rows("select date(crt, 'unixepoch') from col")).containsExactly("2026-11-22");
    }

    @Test
    void answersThatCountAreInTheLog() throws SQLException {
        assertThat(rows(
                        "select id || ' ' || ease || ' ' || ivl || ' ' || lastIvl || ' ' || factor || ' ' || time || ' ' || type"
                                + " from revlog"))
                .containsExactly("1795391999999 3 1 0 2500 4100 0");
    }

    @Test
    void picturesAreNumberedFilesWithNames() {
        JsonNode names = JsonMapper.shared().readTree(files.get("media"));

        assertThat(names).hasSize(1);
        assertThat(names.get("0").asString()).isEqualTo(PICTURE);
        assertThat(files.get("0")).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void nothingIsLeftBehind() {
        assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".anki2") && !name.startsWith("collection"));
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("collection.anki2"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
