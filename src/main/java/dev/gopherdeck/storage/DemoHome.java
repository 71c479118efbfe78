package dev.gopherdeck.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** The home of the demonstration: a new folder beside the learner's own home, which is never touched. */
public final class DemoHome {

    private static final String SUFFIX = "-demo";

    private DemoHome() {}

    /**
     * Chooses the folder; makes nothing.
     *
     * @throws StorageException when it holds anything already, or when the settings name a database that is not embedded
     */
    public static Path choose(Environment settings) {
        if (StringUtils.hasText(settings.getProperty("spring.datasource.url"))) {
            throw new StorageException(
                    "spring.datasource.url names a PostgreSQL of yours, and invented answers do not belong there.",
                    "Unset it (SPRING_DATASOURCE_URL in the environment) for this command and for serving its home.");
        }
        Path own = Binder.get(settings)
                .bindOrCreate("gopherdeck", StorageProperties.class)
                .home();
        Path demo = Path.of(own + SUFFIX);
        if (isTaken(demo)) {
            throw new StorageException(
                    "There is something in %s already, and only a new home is filled.".formatted(demo),
                    "Serve it, or delete that folder to have it filled anew, or set GOPHERDECK_HOME to another folder.");
        }
        return demo;
    }

    /** A link counts as taken wherever it leads: that could be the learner's own home. */
    private static boolean isTaken(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isPresent();
        } catch (IOException e) {
            throw Home.unusable(folder, e);
        }
    }
}
