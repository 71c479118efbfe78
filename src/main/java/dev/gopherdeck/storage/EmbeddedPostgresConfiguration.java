package dev.gopherdeck.storage;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The embedded PostgreSQL, for people who name no database of their own. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseUrl.class)
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
class EmbeddedPostgresConfiguration {

    @Bean
    HomeDatabase homeDatabase(Home home, StorageProperties properties) {
        return properties.attach() ? AttachedPostgres.attach(home) : EmbeddedPostgres.start(home);
    }

    @Bean
    JdbcConnectionDetails embeddedConnectionDetails(HomeDatabase database) {
        return new EmbeddedConnectionDetails(database.credentials());
    }

    @Bean
    ApplicationListener<WebServerInitializedEvent> addressAnnouncement(HomeDatabase database) {
        return event -> {
            // the management port, when it is another one, has a context with a name
            if (event.getApplicationContext().getServerNamespace() == null) {
                database.announce("http://localhost:" + event.getWebServer().getPort());
            }
        };
    }
}
