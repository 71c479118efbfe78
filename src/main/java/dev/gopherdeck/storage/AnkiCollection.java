package dev.gopherdeck.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The SQLite database inside an Anki package, in the schema (version 11) that every Anki since 2.0 reads. */
final class AnkiCollection implements AutoCloseable {

    /** Between the fields of a note. */
    private static final char FIELD_END = '\u001f';

    private static final int CHECKSUM_DIGITS = 8;
    private static final Pattern MARKUP = Pattern.compile("<[^<>]*>");

    private final Connection connection;
    private final PreparedStatement notes;
    private final PreparedStatement cards;
    private final PreparedStatement reviews;
    private long lastReview;
    private long modified;

    private AnkiCollection(Connection connection) throws SQLException {
        this.connection = connection;
        this.notes = connection.prepareStatement("insert into notes values (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')");
        this.cards = connection.prepareStatement(
                "insert into cards values (?, ?, ?, 0, ?, -1, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, ?, '')");
        this.reviews = connection.prepareStatement("insert into revlog values (?, ?, -1, ?, ?, ?, ?, ?, ?)");
    }

    /** Makes an empty collection in a new file. */
    static AnkiCollection create(Path file) throws SQLException, IOException {
        // The driver unpacks a library; the system's temporary folder may not be writable
        System.setProperty(
                "org.sqlite.tmpdir", String.valueOf(file.toAbsolutePath().getParent()));
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement();
                InputStream schema =
                        Objects.requireNonNull(AnkiCollection.class.getResourceAsStream("anki/schema.sql"))) {
            connection.setAutoCommit(false);
            for (String sql : new String(schema.readAllBytes(), StandardCharsets.UTF_8).split(";\\s*")) {
                statement.execute(sql);
            }
        }
        return new AnkiCollection(connection);
    }

    void describe(AnkiSettings settings) throws SQLException {
        modified = settings.now().getEpochSecond();
        try (PreparedStatement col =
                connection.prepareStatement("insert into col values (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')")) {
            col.setLong(1, settings.created());
            col.setLong(2, settings.now().toEpochMilli());
            col.setLong(3, settings.now().toEpochMilli());
            col.setString(4, settings.configuration());
            col.setString(5, settings.noteTypes());
            col.setString(6, settings.decks());
            col.setString(7, settings.options());
            col.executeUpdate();
        }
    }

    /** Adds a note with its one card. */
    void add(AnkiNote note, AnkiSchedule schedule) throws SQLException {
        String key = MARKUP.matcher(note.front()).replaceAll("");
        notes.setLong(1, note.id());
        notes.setString(2, note.guid());
        notes.setLong(3, AnkiSettings.NOTE_TYPE);
        notes.setLong(4, modified);
        notes.setString(5, tags(note.tags()));
        notes.setString(6, note.front() + FIELD_END + note.back());
        notes.setString(7, key);
        notes.setLong(8, checksum(key));
        notes.executeUpdate();
        cards.setLong(1, note.id());
        cards.setLong(2, note.id());
        cards.setLong(3, note.deck());
        cards.setLong(4, modified);
        cards.setInt(5, schedule.type());
        cards.setInt(6, schedule.queue());
        cards.setLong(7, schedule.due());
        cards.setInt(8, schedule.interval());
        cards.setInt(9, schedule.factor());
        cards.setInt(10, schedule.reviews());
        cards.setInt(11, schedule.lapses());
        cards.setInt(12, note.flagged() ? 1 : 0);
        cards.executeUpdate();
    }

    /** Adds an answer. Its instant is its identity in Anki, so one of two at the same time moves by a millisecond. */
    void add(AnkiReview review) throws SQLException {
        lastReview = Math.max(lastReview + 1, review.millis());
        reviews.setLong(1, lastReview);
        reviews.setLong(2, review.card());
        reviews.setInt(3, review.button());
        reviews.setInt(4, review.interval());
        reviews.setInt(5, review.lastInterval());
        reviews.setInt(6, review.factor());
        reviews.setInt(7, review.millisTaken());
        reviews.setInt(8, review.type());
        reviews.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.commit();
        }
    }

    /** Anki separates tags by spaces, and puts one at either end. */
    private static String tags(List<String> tags) {
        return tags.isEmpty()
                ? ""
                : " "
                        + String.join(
                                " ",
                                tags.stream()
                                        .map(tag -> tag.replaceAll("\\s+", "_"))
                                        .toList()) + " ";
    }

    /** By which Anki finds duplicates: the first digits of the SHA-1 of the first field without markup. */
    private static long checksum(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
            return Long.parseLong(HexFormat.of().formatHex(digest).substring(0, CHECKSUM_DIGITS), 16);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
