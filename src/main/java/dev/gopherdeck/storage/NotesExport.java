package dev.gopherdeck.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Markdown and pictures, in a folder for each deck, as an import reads them. */
final class NotesExport implements ExportFormat {

    private static final String PICTURES =
            """
            select d.slug || '/' || p.path as path, i.bytes from deck_image p
            join deck d on d.id = p.deck_id join image i on i.sha256 = p.sha256 order by 1""";

    @Override
    public String fileName() {
        return "notes.zip";
    }

    @Override
    public void write(Connection snapshot, OutputStream out) throws SQLException, IOException {
        ExportReader reader = new ExportReader(snapshot);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        Map<Long, Map<String, List<NotesCard>>> decks = new LinkedHashMap<>();
        reader.cards(card -> decks.computeIfAbsent(card.deckId(), deck -> new LinkedHashMap<>())
                .computeIfAbsent(card.sourcePath(), path -> new ArrayList<>())
                .add(card.card()));
        for (ExportedDeck deck : reader.decks()) {
            for (var file : decks.getOrDefault(deck.id(), Map.of()).entrySet()) {
                write(deck, file.getKey(), file.getValue(), zip);
            }
        }
        reader.each(PICTURES, row -> entry(row.getString("path"), row.getBytes("bytes"), zip));
        zip.finish();
    }

    private static void write(ExportedDeck deck, String path, List<NotesCard> cards, ZipOutputStream zip)
            throws IOException {
        List<String> files = NotesWriter.write(deck, cards);
        String name = path.replaceFirst("(?i)\\.(?:md|markdown)$", "");
        for (int i = 0; i < files.size(); i++) {
            String number = i == 0 ? "" : "-" + (i + 1);
            entry(deck.slug() + "/" + name + number + ".md", files.get(i).getBytes(StandardCharsets.UTF_8), zip);
        }
    }

    private static void entry(String path, byte[] content, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(content);
    }
}
