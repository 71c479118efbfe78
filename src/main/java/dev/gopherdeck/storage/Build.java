package dev.gopherdeck.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** What the build wrote down about itself. */
final class Build {

    private Build() {}

    static String property(String key) {
        try (InputStream file = Objects.requireNonNull(Build.class.getResourceAsStream("build.properties"))) {
            Properties build = new Properties();
            build.load(file);
            return Objects.requireNonNull(build.getProperty(key), key);
        } catch (IOException e) {
            throw new UncheckedIOException("the build's properties cannot be read", e);
        }
    }
}
