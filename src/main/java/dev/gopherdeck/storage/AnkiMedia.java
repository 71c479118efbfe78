package dev.gopherdeck.storage;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The pictures that cards showed while they were rendered: numbered files, and a list that names them. */
final class AnkiMedia {

    private static final String PICTURES =
            "select p.deck_id, p.path, p.sha256, i.media_type from deck_image p join image i on i.sha256 = p.sha256";

    private final Map<String, Picture> byPlace = new HashMap<>();
    private final Map<String, Picture> used = new LinkedHashMap<>();

    static AnkiMedia read(Connection connection) throws SQLException {
        AnkiMedia media = new AnkiMedia();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(PICTURES)) {
            while (rows.next()) {
                Picture picture = new Picture(rows.getString("sha256"), extension(rows.getString("media_type")));
                media.byPlace.put(place(rows.getLong("deck_id"), rows.getString("path")), picture);
            }
        }
        return media;
    }

    /** Gives pictures of a deck the names that Anki knows them by. */
    UnaryOperator<@Nullable String> of(long deck) {
        return path -> {
            Picture picture = byPlace.get(place(deck, String.valueOf(path)));
            if (picture == null) {
                return null;
            }
            used.put(picture.name(), picture);
            return picture.name();
        };
    }

    void write(Connection connection, ZipOutputStream zip) throws SQLException, IOException {
        List<Picture> pictures = new ArrayList<>(used.values());
        Map<String, String> names = new LinkedHashMap<>();
        try (PreparedStatement content = connection.prepareStatement("select bytes from image where sha256 = ?")) {
            for (int i = 0; i < pictures.size(); i++) {
                names.put(String.valueOf(i), pictures.get(i).name());
                content.setString(1, pictures.get(i).sha256());
                try (ResultSet row = content.executeQuery()) {
                    row.next();
                    zip.putNextEntry(new ZipEntry(String.valueOf(i)));
                    zip.write(row.getBytes(1));
                }
            }
        }
        zip.putNextEntry(new ZipEntry("media"));
        zip.write(JsonMapper.shared().writeValueAsBytes(names));
    }

    private static String place(long deck, String path) {
        return deck + "/" + path;
    }

    private static String extension(String mediaType) {
        return mediaType.equals("image/svg+xml") ? "svg" : mediaType.substring(mediaType.indexOf('/') + 1);
    }

    private record Picture(String sha256, String extension) {

        String name() {
            return sha256 + "." + extension;
        }
    }
}
