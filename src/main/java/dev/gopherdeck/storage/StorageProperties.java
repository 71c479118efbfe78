package dev.gopherdeck.storage;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where data lives.
 *
 * @param home Folder of the embedded database, its log and uploads; the default is .gopherdeck in the user's home.
 * @param attach Whether to join the PostgreSQL of a running Gopherdeck, as commands do; for internal use.
 */
@ConfigurationProperties("gopherdeck")
record StorageProperties(Path home, boolean attach) {

    StorageProperties(@Nullable Path home, boolean attach) {
        Path chosen = home == null ? Path.of(System.getProperty("user.home"), ".gopherdeck") : home;
        this.home = chosen.toAbsolutePath().normalize();
        this.attach = attach;
    }
}
