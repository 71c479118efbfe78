package dev.gopherdeck.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotesPreviewsTests {

    private final NotesPreviews previews = new NotesPreviews();

    @ParameterizedTest
    @EnumSource
    void everyExampleMakesCardsWithoutProblemsInBothLanguages(NotesExample example) {
        NotesPreview english = previews.of(example.notes(Locale.ENGLISH));
        NotesPreview chinese = previews.of(example.notes(Locale.SIMPLIFIED_CHINESE));

        assertThat(english.problems()).isEmpty();
        assertThat(chinese.problems()).isEmpty();
        assertThat(english.cards()).isNotEmpty().hasSameSizeAs(chinese.cards()).noneMatch(card -> card.answerHtml()
                .isEmpty());
    }

    @Test
    void aCardIsShownAsItWouldBeAsked() {
        NotesPreview preview = previews.of("## Maps\n\n### Is a `map` ordered? (must)\n\n**No.**\n");

        assertThat(preview.cards()).singleElement().satisfies(card -> {
            assertThat(card.topic()).containsExactly("Maps");
            assertThat(card.importance()).isEqualTo("must");
            assertThat(card.questionHtml()).isEqualTo("Is a <code>map</code> ordered?");
            assertThat(card.answerHtml()).contains("<strong>No.</strong>");
        });
    }

    @Test
    void nothingThatIsTypedCanRun() {
        NotesPreview preview =
                previews.of("### What is <script>alert(1)</script> this?\n\n<img src=x onerror=alert(1)>\n");

        assertThat(preview.cards()).allSatisfy(card -> {
            assertThat(card.questionHtml()).doesNotContain("<script");
            assertThat(card.answerHtml()).doesNotContain("onerror");
        });
    }

    @Test
    void moreThanIsReadAtOnceIsCutAndSaysSo() {
        NotesPreview preview = previews.of("### What?\n\nThat.\n\n".repeat(2_000));

        assertThat(preview.cut()).isTrue();
        assertThat(preview.notes()).hasSize(NotesPreviews.LONGEST);
        assertThat(preview.cards()).hasSize(30);
        assertThat(preview.more()).isPositive();
    }
}
