package dev.gopherdeck.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConfigurationTests {

    @Test
    void everyPropertyThatAnEditorCompletesIsExplainedAndDescribed() throws IOException {
        String page = Files.readString(Path.of("docs/configuration.md"));

        assertThat(properties()).isNotEmpty().allSatisfy(property -> {
            assertThat(page).contains("| `" + property.get("name").asString() + "` |");
            assertThat(property.path("description").asString("")).isNotBlank();
        });
    }

    private static List<JsonNode> properties() throws IOException {
        try (InputStream metadata =
                ConfigurationTests.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            return JsonMapper.shared()
                    .readTree(metadata)
                    .get("properties")
                    .valueStream()
                    .filter(property -> property.get("name").asString().startsWith("gopherdeck."))
                    .toList();
        }
    }
}
