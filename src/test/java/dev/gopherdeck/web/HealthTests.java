package dev.gopherdeck.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.testing.StatementCounter;
import dev.gopherdeck.testing.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
@WithDatabase
@Import(StatementCounter.Counting.class)
class HealthTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private StatementCounter counter;

    @Test
    void healthIsToldWithoutReadingTheLearner() {
        counter.drain();

        assertThat(mvc.get().uri("/actuator/health").header("Host", "localhost"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("UP");

        assertThat(counter.drain()).noneMatch(statement -> statement.contains("learner"));
    }
}
