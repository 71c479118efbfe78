package dev.gopherdeck.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class StoragePropertiesTests {

    @Test
    void homeIsInTheUsersHomeByDefault() {
        assertThat(bind(Map.of()).home()).isEqualTo(Path.of(System.getProperty("user.home"), ".gopherdeck"));
    }

    @Test
    void emptyVariableMeansTheDefault() {
        assertThat(bind(Map.of("GOPHERDECK_HOME", "")).home()).hasFileName(".gopherdeck");
    }

    @ParameterizedTest
    @ValueSource(strings = {"target/my notes", "./target/x/../my notes"})
    void variableNamesTheHomeFromTheWorkingFolder(String value) {
        assertThat(bind(Map.of("GOPHERDECK_HOME", value)).home())
                .isEqualTo(Path.of("").toAbsolutePath().resolve("target/my notes"));
    }

    private static StorageProperties bind(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment).bindOrCreate("gopherdeck", StorageProperties.class);
    }
}
