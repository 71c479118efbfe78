package dev.gopherdeck.storage;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The database and nothing that works on it, for backup and restore: whoever starts it leaves the schema as it is. No
 * configuration by annotation, or the application would find it.
 */
@Import({StorageConfiguration.class, EmbeddedPostgresConfiguration.class, Backup.class, Restore.class})
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
public class StorageApplication {

    @Bean
    static Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }
}
