package dev.gopherdeck.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/** Puts homes of tests beside the unpacked binaries, so that these can be linked in place of being unpacked again. */
final class TargetFolder implements TempDirFactory {

    static final Path ROOT = Path.of("target", "test-homes").toAbsolutePath();

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws Exception {
        Files.createDirectories(ROOT);
        return Files.createTempDirectory(ROOT, "home");
    }
}
