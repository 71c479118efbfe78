package dev.gopherdeck.testing;

import dev.gopherdeck.storage.Credentials;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * A record, so that the methods of one class share a context and with it the database. Classes share neither: what one of
 * them leaves behind must not decide whether another passes.
 */
record FreshDatabase(Class<?> testClass) implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        Credentials database = TestDatabase.createMigrated();
        Map<String, Object> properties = Map.of(
                "spring.datasource.url", database.jdbcUrl(),
                "spring.datasource.username", database.user(),
                "spring.datasource.password", database.password(),
                "spring.test.database.replace", "none",
                "gopherdeck.home", "target/test-work");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("fresh database", properties));
    }
}
