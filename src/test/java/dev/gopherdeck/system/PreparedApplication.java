package dev.gopherdeck.system;

import dev.gopherdeck.testing.FileTree;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.springframework.util.FileSystemUtils;

/**
 * The packaged application, taken apart by its own tools and with an archive of the classes that it loads, so that it
 * starts in a third of the processor time, and a home that it has served once. These tests start it some sixty times. Made
 * once for each jar: one of the JVMs that run tests makes it, the other waits.
 */
final class PreparedApplication {

    private static final Path JAR = Path.of(System.getProperty("gopherdeck.jar", "target/gopherdeck.jar"));
    private static final Path FOLDER =
            Path.of("target", "system-tests", "prepared").toAbsolutePath();
    private static final Path ARCHIVE = FOLDER.resolve("classes.jsa");
    private static final Path HOME = FOLDER.resolve("home");

    /** Says what it was made from; there only when all of it is. */
    private static final Path MADE_FROM = FOLDER.resolve("made-from");

    /** The archive fits these options alone. */
    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:-UsePerfData",
            // Dozens of short lives: compiling for a long one would take most of each
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC");

    private static boolean provided;

    private PreparedApplication() {}

    /** The command that starts it, up to the arguments. */
    static List<String> command(String... options) throws IOException, InterruptedException {
        provide();
        return command(List.of(options), "-XX:SharedArchiveFile=" + ARCHIVE, "-Xshare:auto", "-jar", jar());
    }

    /** Makes a home that has been served before, with the shipped decks, for tests that are not about the first start. */
    static void provideHome(Path home) throws IOException, InterruptedException {
        provide();
        FileTree.copy(HOME, home);
        forgetPort(home.resolve("database.properties"));
    }

    /** Or all copies would want the same one. */
    private static void forgetPort(Path file) throws IOException {
        Properties access = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            access.load(reader);
        }
        access.setProperty("port", "0");
        try (Writer writer = Files.newBufferedWriter(file)) {
            access.store(writer, null);
        }
    }

    private static synchronized void provide() throws IOException, InterruptedException {
        if (provided) {
            return;
        }
        String origin = "%s of %s, Java %s"
                .formatted(JAR, Files.getLastModifiedTime(JAR), System.getProperty("java.vm.version"));
        Files.createDirectories(FOLDER);
        try (FileChannel channel =
                        FileChannel.open(FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (held.isValid()
                    && !(Files.exists(MADE_FROM) && Files.readString(MADE_FROM).equals(origin))) {
                Files.deleteIfExists(MADE_FROM);
                takeApart();
                train();
                Files.writeString(MADE_FROM, origin);
            }
        }
        provided = true;
    }

    private static void takeApart() throws IOException, InterruptedException {
        Path log = FOLDER.resolve("extract.log");
        Process process = new ProcessBuilder(command(
                        List.of("-Djarmode=tools"),
                        "-jar",
                        JAR.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        FOLDER.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("cannot take the application apart:\n" + Files.readString(log));
        }
    }

    /** A whole life: the first start, a page that greets nobody, and the end, at which the archive is written. */
    private static void train() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(HOME);
        Files.deleteIfExists(ARCHIVE);
        List<String> command = command(List.of("-XX:ArchiveClassesAtExit=" + ARCHIVE), "-jar", jar());
        try (RunningApplication application =
                RunningApplication.launch(command, HOME).awaitReady()) {
            application.get("/offline");
        }
        if (!Files.exists(ARCHIVE)) {
            throw new IllegalStateException("the application left no archive of its classes");
        }
    }

    private static String jar() {
        return FOLDER.resolve(JAR.getFileName()).toString();
    }

    private static List<String> command(List<String> first, String... then) {
        List<String> command = new ArrayList<>(JAVA);
        command.addAll(first);
        command.addAll(List.of(then));
        return command;
    }
}
