package dev.gopherdeck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.gopherdeck.storage.CardRenderer.Rendered;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportsTests {

    @TempDir
    private Path folder;

    private Exports exports;

    @BeforeEach
    void fill() throws IOException, SQLException {
        exports = new Exports(
                BackupDatabase.filled().source(),
                Home.open(folder),
                (path, texts, pictures) -> new Rendered(texts.question(), texts.answer()),
                Clock.fixed(BackupDatabase.NOW, ZoneOffset.UTC));
    }

    @Test
    void cardsAreRowsWithNamedColumns() throws IOException {
        String csv = text("cards.csv");

        assertThat(csv.lines().findFirst().orElseThrow())
                .isEqualTo(
                        "id,deck_id,deck,language,topic,explicit_id,question,question_markdown,front,answer,importance,tags,"
                                + "source_path,revision,created_at,archived_at,last_reviewed,due,interval_days,ease_hundredths,"
                                + "repetition,reviews,lapses,last_grade,suspended,flagged,note");
        assertThat(csv).contains("\"By **doubling**.\n\n\\.\n\\N\nend\"", "面试", "\"{Maps,Growth}\"");
    }

    @Test
    void cardsAreObjects() throws IOException {
        JsonNode cards = JsonMapper.shared().readTree(text("cards.json"));

        assertThat(cards).hasSize(4);
        JsonNode first = cards.get(0);
        assertThat(first.get("question").asString()).isEqualTo("How does a map grow?");
        assertThat(first.get("topic").get(0).asString()).isEqualTo("Maps");
        assertThat(first.get("tags").get(2).asString()).isEqualTo("quo\"te");
        assertThat(first.get("due").asString()).isEqualTo("2026-11-23");
        assertThat(first.get("explicit_id").asString()).isEqualTo("growth");
    }

    @Test
    void answersAreAllThereAlsoThoseTakenBack() throws IOException {
        JsonNode answers = JsonMapper.shared().readTree(text("reviews.json"));

        assertThat(answers).hasSize(3);
        assertThat(answers.get(0).get("answered_at").asString()).isEqualTo("2026-11-22T23:59:59.999999+00:00");
        assertThat(answers.get(1).get("voided").asBoolean()).isTrue();
        assertThat(answers.get(2).get("voids").asInt()).isEqualTo(2);
        assertThat(text("reviews.csv").lines()).hasSize(4);
    }

    @Test
    void notesStandInAFolderForEachDeckWithTheirPictures() throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes("notes.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (entry.getName().equals("go/maps.md")) {
                    assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                            .contains(
                                    "deck: \"Go\"",
                                    "# Maps",
                                    "## How does a `map` grow? (must)",
                                    "<!-- id: growth -->");
                }
            }
        }
        assertThat(names).containsExactly("go/maps.md", "go/a\tb.md", "go-zh/映射.md", "go/pictures/ä.png");
    }

    @Test
    void everyFileCanBeWrittenAndNoOther() throws IOException {
        for (String name : exports.fileNames()) {
            assertThat(bytes(name)).as(name).isNotEmpty();
        }
        assertThatIllegalArgumentException().isThrownBy(() -> bytes("../secret"));
    }

    private String text(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.write(name, out);
        return out.toByteArray();
    }
}
