package dev.gopherdeck.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.testing.WithDatabase;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@WithDatabase
class OfflineTests {

    private static final Pattern ADDRESS = Pattern.compile("\"(/[^\"]+)\"");

    @Autowired
    private MockMvcTester mvc;

    @Test
    void theServiceWorkerKeepsAssetsThatExist() throws Exception {
        List<String> addresses = ADDRESS.matcher(worker("en"))
                .results()
                .map(MatchResult::group)
                .map(quoted -> quoted.replace("\"", ""))
                .toList();

        assertThat(addresses).hasSizeGreaterThan(5).allMatch(address -> address.matches(".*-[0-9a-f]{32}\\..*"));
        for (String address : addresses) {
            assertThat(get(address)).hasStatusOk();
        }
    }

    @Test
    void browsersAlwaysAskForTheServiceWorkerAnew() {
        assertThat(get("/service-worker.js"))
                .hasStatusOk()
                .hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .hasContentType("text/javascript;charset=UTF-8");
    }

    @Test
    void anotherLanguageIsAnotherServiceWorkerForTheOfflinePageIsInIt() throws Exception {
        assertThat(worker("zh")).isNotEqualTo(worker("en")).isEqualTo(worker("zh"));
    }

    @Test
    void theManifestNamesIconsThatExist() throws Exception {
        MvcTestResult manifest = get("/manifest.webmanifest")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "zh")
                .exchange();

        assertThat(manifest)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.start_url")
                .isEqualTo("/");
        assertThat(manifest).bodyJson().extractingPath("$.lang").isEqualTo("zh-CN");
        assertThat(manifest)
                .bodyJson()
                .extractingPath("$.icons[*].src")
                .asArray()
                .hasSize(4)
                .allSatisfy(icon -> assertThat(get((String) icon)).hasStatusOk());
    }

    private String worker(String language) throws Exception {
        return get("/service-worker.js")
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    private MockMvcTester.MockMvcRequestBuilder get(String path) {
        return mvc.get().uri(path).header(HttpHeaders.HOST, "localhost");
    }
}
