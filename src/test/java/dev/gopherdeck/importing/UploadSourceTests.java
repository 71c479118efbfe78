package dev.gopherdeck.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gopherdeck.importing.SourceRefusedException.Reason;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadSourceTests {

    @Test
    void aFolderSpeaksForAllThatWasInIt() {
        NotesSource source = read("go/a.md", "go/sub/b.md");

        assertThat(source.kind()).isEqualTo(NotesSource.Kind.TREE);
        assertThat(source.name()).isEqualTo("go");
        assertThat(source.files()).extracting(NotesFile::path).containsExactly("a.md", "sub/b.md");
    }

    @Test
    void looseFilesSpeakForThemselvesAlone() {
        assertThat(read("a.md").kind()).isEqualTo(NotesSource.Kind.FILES);
        assertThat(read("a.md").name()).isEqualTo("a.md");
        assertThat(read("a.md", "b.md").kind()).isEqualTo(NotesSource.Kind.FILES);
        assertThat(read("a.md", "b.md").name()).isEqualTo(read("a.md", "c.md").name());
        assertThat(read("a.md", "go/b.md").kind()).isEqualTo(NotesSource.Kind.FILES);
        assertThat(read("x/a.md", "y/b.md").kind()).isEqualTo(NotesSource.Kind.FILES);
    }

    @ParameterizedTest
    @CsvSource({
        "../b.md, LEAVES_FOLDER",
        "notes/../../b.md, LEAVES_FOLDER",
        "/etc/b.md, LEAVES_FOLDER",
        "C:/b.md, LEAVES_FOLDER",
        "..\\b.md, BAD_NAME",
        "'b\0.md', BAD_NAME",
    })
    void namesThatNoBrowserSendsRefuseTheUpload(String name, Reason reason) {
        assertThatExceptionOfType(SourceRefusedException.class)
                .isThrownBy(() -> read("a.md", name))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void anEmptyUploadIsRefused() {
        assertThatExceptionOfType(SourceRefusedException.class)
                .isThrownBy(() -> read())
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.NO_NOTES));
    }

    private static NotesSource read(String... names) {
        return UploadSource.read(
                Stream.of(names).<UploadSource.Upload>map(Text::new).toList());
    }

    private record Text(String name) implements UploadSource.Upload {

        @Override
        public InputStream open() {
            return new ByteArrayInputStream("## Why?\n\nSo.\n".getBytes(StandardCharsets.UTF_8));
        }
    }
}
