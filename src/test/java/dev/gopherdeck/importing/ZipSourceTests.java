package dev.gopherdeck.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.gopherdeck.importing.SourceRefusedException.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZipSourceTests {

    private static final String NOTES = "## What is nil?\n\nA value.\n";
    private static final byte[] PICTURE = "GIF89a".getBytes(StandardCharsets.US_ASCII);
    private static final int SYMBOLIC_LINK = 0120777;
    private static final int DEVICE = 0060666;

    @Test
    void notesAndPicturesAreReadAndTheFolderAroundThemIsLeftOut() {
        NotesSource source = read(new Zip()
                .with("go-notes-main/", new byte[0])
                .with("go-notes-main/b/map.md", NOTES)
                .with("go-notes-main/a.markdown", NOTES)
                .with("go-notes-main/img/heap.gif", PICTURE)
                .with("go-notes-main/main.go", "package main"));

        assertThat(source.name()).isEqualTo("notes.zip");
        assertThat(source.files()).extracting(NotesFile::path).containsExactly("a.markdown", "b/map.md");
        assertThat(source.images()).singleElement().satisfies(image -> assertThat(image.path())
                .isEqualTo("img/heap.gif"));
        assertThat(source.skipped()).isEmpty();
    }

    @Test
    void aBadFileIsSetAsideAndTheOthersAreRead() {
        NotesSource source = read(new Zip()
                .with("good.md", NOTES)
                .with("binary.md", new byte[] {(byte) 0xC3, 0x28, (byte) 0xFF})
                .with("large.md", text(10_000_001))
                .with("fake.png", "<html>")
                .with("inner.zip", new Zip().with("x.md", NOTES).bytes())
                .with(".obsidian/hidden.md", NOTES)
                .with("__MACOSX/._good.md", "x"));

        assertThat(source.files()).extracting(NotesFile::path).containsExactly("good.md");
        assertThat(source.skipped())
                .extracting(SkippedFile::path, SkippedFile::reason)
                .containsExactly(
                        tuple("binary.md", SkippedFile.Reason.NOT_TEXT),
                        tuple("fake.png", SkippedFile.Reason.NOT_AN_IMAGE),
                        tuple("inner.zip", SkippedFile.Reason.ARCHIVE),
                        tuple("large.md", SkippedFile.Reason.TOO_LARGE));
    }

    @Test
    void ofTwoFilesWithOneNameTheFirstIsRead() {
        NotesSource source = read(new Zip().with("a.md", NOTES).with("./a.md", "## Other?\n"));

        assertThat(source.files()).extracting(NotesFile::text).containsExactly(NOTES);
        assertThat(source.skipped()).extracting(SkippedFile::reason).containsExactly(SkippedFile.Reason.DUPLICATE);
    }

    @ParameterizedTest
    @CsvSource({
        "../evil.md, LEAVES_FOLDER",
        "a/../../evil.md, LEAVES_FOLDER",
        "a/..,LEAVES_FOLDER",
        "/etc/evil.md, LEAVES_FOLDER",
        "C:/evil.md, LEAVES_FOLDER",
        "c:evil.md, LEAVES_FOLDER",
        "..\\evil.md, BAD_NAME",
        "a\\b.md, BAD_NAME",
        "'a\0b.md', BAD_NAME",
        "'a\0bc.md', BAD_NAME",
        "'a\nb.md', BAD_NAME",
        "../evil.txt, LEAVES_FOLDER",
    })
    void namesThatNoHonestProgramWritesRefuseTheWholeArchive(String name, Reason reason) {
        assertRefused(reason, new Zip().with("good.md", NOTES).with(name, NOTES));
    }

    @ParameterizedTest
    @ValueSource(ints = {SYMBOLIC_LINK, DEVICE})
    void linksAndDevicesRefuseTheWholeArchive(int mode) {
        byte[] target = "/etc/passwd".getBytes(StandardCharsets.UTF_8);
        assertRefused(
                Reason.ARCHIVE_LINK,
                new Zip().with("good.md", NOTES).with("link.md", target, entry -> entry.setUnixMode(mode)));
    }

    @Test
    void aLinkInPlaceOfAFolderRefusesTheWholeArchive() {
        byte[] target = "..".getBytes(StandardCharsets.UTF_8);
        assertRefused(
                Reason.ARCHIVE_LINK,
                new Zip()
                        .with("folder", target, entry -> entry.setUnixMode(SYMBOLIC_LINK))
                        .with("folder/evil.md", NOTES));
    }

    @Test
    void aBombIsRefused() {
        Zip bomb = new Zip();
        byte[] zeros = text(9_000_000);
        for (int i = 0; i < 20; i++) {
            bomb.with(i + ".md", zeros);
        }
        assertRefused(Reason.BOMB, bomb);
    }

    @Test
    void filesThatAreSetAsideCountAgainstABombToo() {
        Zip bomb = new Zip();
        byte[] zeros = text(11_000_000);
        for (int i = 0; i < 20; i++) {
            bomb.with(i + ".md", zeros);
        }
        assertRefused(Reason.BOMB, bomb);
    }

    @Test
    void tooManyFilesAreRefused() {
        Zip many = new Zip();
        for (int i = 0; i <= SourceBounds.MOST_FILES; i++) {
            many.with(i + ".txt", "");
        }
        assertRefused(Reason.TOO_MANY_FILES, many);
    }

    @Test
    void aDirectoryOfMillionsIsRefusedBeforeItIsRead() {
        byte[] directory = new byte[10_000_000];
        for (int i = 0; i + 4 <= directory.length; i += 46) {
            System.arraycopy(new byte[] {'P', 'K', 1, 2}, 0, directory, i, 4);
        }
        assertThatExceptionOfType(SourceRefusedException.class)
                .isThrownBy(() -> ZipSource.read("notes.zip", directory))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_MANY_FILES));
    }

    @Test
    void foldersWithoutEndAreRefused() {
        assertRefused(Reason.TOO_DEEP, new Zip().with("a/".repeat(40) + "b.md", NOTES));
    }

    @Test
    void anArchiveWithAPasswordSaysSo() {
        byte[] archive = new Zip().with("a.md", NOTES).bytes();
        for (int i = 0; i + 10 < archive.length; i++) {
            boolean local = archive[i] == 'P' && archive[i + 1] == 'K' && archive[i + 2] == 3;
            boolean central = archive[i] == 'P' && archive[i + 1] == 'K' && archive[i + 2] == 1;
            if (local || central) {
                archive[i + (local ? 6 : 8)] |= 1;
            }
        }
        assertRefused(Reason.ENCRYPTED, archive);
    }

    /** Among them Zstandard and XZ, for which the library needs classes that are not there. */
    @ParameterizedTest
    @ValueSource(bytes = {1, 6, 14, 20, 93, 95, 98, 99})
    void whatIsPackedInAnotherWayIsSetAside(byte method) {
        byte[] archive = new Zip().with("a.md", NOTES).with("b.md", NOTES).bytes();
        int local = indexOf(archive, 3);
        int central = indexOf(archive, 1);
        archive[local + 8] = method;
        archive[central + 10] = method;
        NotesSource source = ZipSource.read("notes.zip", archive);

        assertThat(source.files()).extracting(NotesFile::path).containsExactly("b.md");
        assertThat(source.skipped()).containsExactly(new SkippedFile("a.md", SkippedFile.Reason.UNREADABLE));
    }

    /** The place of the first header of a kind. */
    private static int indexOf(byte[] archive, int kind) {
        int place = 0;
        while (archive[place] != 'P' || archive[place + 1] != 'K' || archive[place + 2] != kind) {
            place++;
        }
        return place;
    }

    @Test
    void whatIsNoArchiveOrHoldsNoNotesSaysSo() {
        assertRefused(Reason.NOT_A_ZIP, "not a zip".getBytes(StandardCharsets.UTF_8));
        assertRefused(Reason.NOT_A_ZIP, new byte[0]);
        assertRefused(Reason.NO_NOTES, new Zip().with("main.go", "package main"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-8"})
    void namesAreReadInTheEncodingOfTheirSystem(String encoding) {
        NotesSource source =
                read(new Zip().in(encoding).with("切片/第一章.md", "## 什么是切片？\n".getBytes(Charset.forName(encoding))));

        assertThat(source.files()).containsExactly(new NotesFile("第一章.md", "## 什么是切片？\n"));
    }

    @Property(tries = 2000)
    void damagedArchivesAreReadOrRefusedAndNothingElse(
            @ForAll @Size(min = 1, max = 12) int[] places, @ForAll @IntRange(min = 0, max = 255) int value) {
        byte[] archive = new Zip()
                .with("a/one.md", NOTES)
                .with("a/two.md", NOTES.repeat(50))
                .with("p.gif", PICTURE)
                .bytes();
        for (int place : places) {
            archive[Math.floorMod(place, archive.length)] = (byte) value;
        }
        readOrRefuse(archive);
        readOrRefuse(Arrays.copyOf(archive, Math.floorMod(places[0], archive.length)));
    }

    private static void readOrRefuse(byte[] archive) {
        try {
            assertThat(ZipSource.read("notes.zip", archive).name()).isEqualTo("notes.zip");
        } catch (SourceRefusedException refused) {
            assertThat(refused.reason()).isNotNull();
        }
    }

    private static void assertRefused(Reason reason, Zip zip) {
        assertRefused(reason, zip.bytes());
    }

    private static void assertRefused(Reason reason, byte[] archive) {
        assertThatExceptionOfType(SourceRefusedException.class)
                .isThrownBy(() -> ZipSource.read("notes.zip", archive))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static NotesSource read(Zip zip) {
        return ZipSource.read("notes.zip", zip.bytes());
    }

    private static byte[] text(int length) {
        byte[] text = new byte[length];
        Arrays.fill(text, (byte) 'a');
        return text;
    }
}
