package dev.gopherdeck.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.gopherdeck.testing.MovableClock;
import dev.gopherdeck.testing.MovableClockConfiguration;
import dev.gopherdeck.testing.WithDatabase;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest(properties = "gopherdeck.password=correct horse")
@AutoConfigureMockMvc
@WithDatabase
@Import(MovableClockConfiguration.class)
class PasswordLoginTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MovableClock clock;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/review", "/actuator", "/no-such-page"})
    void nothingIsShownWithoutThePassword(String path) throws Exception {
        mvc.perform(get(path).header("Host", "localhost"))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl("/login"));
    }

    @Test
    void thePasswordOpensTheDoorAndTheDeviceIsRemembered() throws Exception {
        @Nullable
        Cookie device = mvc.perform(login("correct horse"))
                .andExpect(redirectedUrl("/"))
                .andExpect(cookie().httpOnly("gopherdeck-device", true))
                .andReturn()
                .getResponse()
                .getCookie("gopherdeck-device");

        assertThat(device).isNotNull();
        mvc.perform(get("/").header("Host", "localhost").cookie(requireNonNull(device)))
                .andExpect(status().isOk());
    }

    @Test
    void guessingIsSlowedDownAndTheRightPasswordHasToWaitToo() throws Exception {
        for (int attempt = 0; attempt < 5; attempt++) {
            mvc.perform(login("guess " + attempt)).andExpect(redirectedUrl("/login?error"));
        }
        mvc.perform(login("correct horse")).andExpect(redirectedUrl("/login?wait"));

        clock.forward(Duration.ofMinutes(1));
        mvc.perform(login("correct horse")).andExpect(redirectedUrl("/"));
    }

    private static MockHttpServletRequestBuilder login(String password) {
        return post("/login")
                .header("Host", "localhost")
                .param("username", "learner")
                .param("password", password)
                .with(csrf());
    }
}
