package dev.gopherdeck.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.gopherdeck.scheduling.Grade;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the review page says. */
@WithStudy
@AutoConfigureMockMvc
class ReviewPageTests {

    @Autowired
    private Study study;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void beginANewDay() {
        limit(20, 200);
        study.beginANewDay();
    }

    @Test
    void aCardThatIsForgottenAgainAndAgainIsPointedOutWithWhatHelps() {
        CardView card = study.learn();
        for (int lapse = 1; lapse <= 8; lapse++) {
            untilTheNextReviewOf(card);
            study.answerAgain(card, Grade.GOOD);
            untilTheNextReviewOf(card);
            study.answerAgain(card, Grade.AGAIN);
        }
        limit(0, 0);

        assertThat(page("en"))
                .contains("often forgotten")
                .contains("You have forgotten this card 8 times.")
                .contains("Splitting it in your notes");
        assertThat(page("zh-CN")).contains("这张卡片已经忘了 8 次");
    }

    @Test
    void anAnswerFromYesterdaysPageIsToldWhichDayItCountsFor() {
        CardView card = study.newCard();
        study.nextDay();

        assertThat(answer(card)).contains("A new study day began");
    }

    @Test
    void anAnswerToACardThatWasArchivedMeanwhileIsToldSo() {
        CardView card = study.newCard();
        jdbc.sql("update card set archived_at = now() where id = ?")
                .param(card.face().cardId())
                .update();

        assertThat(answer(card)).contains("no longer in your notes");
    }

    private void untilTheNextReviewOf(CardView card) {
        do {
            study.nextDay();
        } while (!study.isAskedFor(card));
    }

    private void limit(int newPerDay, int reviewsPerDay) {
        jdbc.sql("update learner set new_per_day = ?, reviews_per_day = ?")
                .params(newPerDay, reviewsPerDay)
                .update();
    }

    private String page(String language) {
        return text(mvc.get()
                .uri("/review")
                .header("Host", "localhost")
                .header("Accept-Language", language)
                .exchange());
    }

    private String answer(CardView card) {
        return text(mvc.post()
                .uri("/review/answers")
                .with(csrf())
                .header("Host", "localhost")
                .header("HX-Request", "true")
                .header("Accept-Language", "en")
                .param("cardId", Long.toString(card.face().cardId()))
                .param("version", Long.toString(card.version()))
                .param("revision", Integer.toString(card.face().revision()))
                .param("shownOn", card.studyDay().toString())
                .param("requestId", card.requestId().toString())
                .param("grade", "4")
                .exchange());
    }

    private static String text(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
