package dev.gopherdeck.system;

import dev.gopherdeck.storage.HomeDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The packaged application, taken apart by its own tools and with an archive of the classes that it loads. So it starts in
 * a third of the processor time, and these tests start it some fifty times. Made once for each JVM that runs tests.
 */
final class PreparedApplication {

    private static final Path JAR = Path.of(System.getProperty("gopherdeck.jar", "target/gopherdeck.jar"));
    private static final Path FOLDER =
            Path.of("target", "system-tests", "prepared-" + System.getProperty("gopherdeck.test.fork", "0"));

    private static final Path HOME = FOLDER.resolve("home");

    /** The archive fits these options alone. */
    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:-UsePerfData",
            // Dozens of short lives: compiling for a long one would take most of each
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC");

    private static boolean ready;

    private PreparedApplication() {}

    /** The command that starts it, up to the arguments. */
    static synchronized List<String> command(String... options) throws IOException, InterruptedException {
        Path archive = FOLDER.resolve("classes.jsa").toAbsolutePath();
        if (!ready) {
            Files.createDirectories(FOLDER);
            run(
                    "extract",
                    List.of(),
                    "-Djarmode=tools",
                    "-jar",
                    JAR.toString(),
                    "extract",
                    "--force",
                    "--destination",
                    FOLDER.toString());
            run(
                    "train",
                    List.of("--server.port=0"),
                    "-XX:ArchiveClassesAtExit=" + archive,
                    "-Dspring.context.exit=onRefresh",
                    "-jar",
                    jar().toString());
            // A training ends where the context stands, and leaves its server behind
            HomeDatabase.serve(HOME).close();
            ready = true;
        }
        return command(List.of(options), "-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-jar", jar().toString());
    }

    private static Path jar() {
        return FOLDER.resolve(JAR.getFileName()).toAbsolutePath();
    }

    private static void run(String what, List<String> arguments, String... options)
            throws IOException, InterruptedException {
        Path log = FOLDER.resolve(what + ".log");
        List<String> command = command(List.of(), options);
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("GOPHERDECK_HOME", HOME.toString());
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException("cannot " + what + " the application:\n" + Files.readString(log));
        }
    }

    private static List<String> command(List<String> first, String... then) {
        List<String> command = new ArrayList<>(JAVA);
        command.addAll(first);
        command.addAll(List.of(then));
        return command;
    }
}
