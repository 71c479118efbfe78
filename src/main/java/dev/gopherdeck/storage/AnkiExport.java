package dev.gopherdeck.storage;

import dev.gopherdeck.storage.CardRenderer.Rendered;
import dev.gopherdeck.storage.CardRenderer.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A package for Anki: the cards that are in the notes now, with pictures and all that was learnt. */
final class AnkiExport implements ExportFormat {

    /** The day from which due days are counted: the first one on which anything was answered. */
    private static final String FIRST_DAY = "select coalesce(min(study_day), current_date) as day from review_log";

    private static final String REVIEWS =
            """
            select l.* from review_log l join card c on c.id = l.card_id
            where c.archived_at is null and l.kind <> 'void'
              and not exists (select 1 from review_log v where v.voids = l.sequence)
            order by l.sequence""";

    private final Path work;
    private final CardRenderer renderer;
    private final Clock clock;

    AnkiExport(Path work, CardRenderer renderer, Clock clock) {
        this.work = work;
        this.renderer = renderer;
        this.clock = clock;
    }

    @Override
    public String fileName() {
        return "gopherdeck.apkg";
    }

    @Override
    public void write(Connection snapshot, OutputStream out) throws SQLException, IOException {
        Path file = work.resolve(UUID.randomUUID() + ".anki2");
        try {
            AnkiMedia media = AnkiMedia.read(snapshot);
            try (AnkiCollection collection = AnkiCollection.create(file)) {
                fill(collection, new ExportReader(snapshot), media);
            }
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            zip.putNextEntry(new ZipEntry("collection.anki2"));
            Files.copy(file, zip);
            media.write(snapshot, zip);
            zip.finish();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void fill(AnkiCollection collection, ExportReader reader, AnkiMedia media)
            throws SQLException, IOException {
        List<LocalDate> firstDay = new ArrayList<>();
        reader.each(FIRST_DAY, row -> firstDay.add(row.getObject("day", LocalDate.class)));
        LocalDate first = firstDay.get(0);
        collection.describe(new AnkiSettings(first, clock.instant(), reader.decks()));
        AtomicLong unseen = new AtomicLong();
        reader.cards(card -> collection.add(note(card, media), schedule(card, first, unseen)));
        reader.each(REVIEWS, row -> collection.add(AnkiReview.read(row)));
    }

    private AnkiNote note(ExportedCard exported, AnkiMedia media) {
        NotesCard card = exported.card();
        Rendered sides = renderer.render(
                exported.sourcePath(),
                new Texts(card.question(), card.front(), card.answer()),
                media.of(exported.deckId()));
        List<String> tags = new ArrayList<>(card.tags());
        if (!card.topic().isEmpty()) {
            tags.add(String.join("::", card.topic()));
        }
        return new AnkiNote(
                AnkiSettings.cardId(exported.id()),
                UUID.nameUUIDFromBytes((exported.id() + " " + exported.born()).getBytes(StandardCharsets.UTF_8))
                        .toString(),
                AnkiSettings.deckId(exported.deckId()),
                sides.front(),
                sides.back(),
                tags,
                exported.flagged());
    }

    private static AnkiSchedule schedule(ExportedCard card, LocalDate first, AtomicLong unseen) {
        return card.learnt() == null
                ? AnkiSchedule.unseen(unseen.incrementAndGet(), card.suspended())
                : AnkiSchedule.seen(card.learnt(), first, card.suspended());
    }
}
