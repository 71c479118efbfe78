package dev.gopherdeck.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What differs between operating systems when PostgreSQL is run on them. */
enum Platform {
    LINUX("linux", "C.UTF-8"),
    MACOS("darwin", "en_US.UTF-8"),
    WINDOWS("windows", "en-US");

    private final String archiveName;
    private final String characterLocale;

    Platform(String archiveName, String characterLocale) {
        this.archiveName = archiveName;
        this.characterLocale = characterLocale;
    }

    static Platform current() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return WINDOWS;
        }
        return name.startsWith("mac") ? MACOS : LINUX;
    }

    /** System and processor, as the published archives of PostgreSQL are named after them. */
    String archiveName() {
        String arch = System.getProperty("os.arch");
        boolean arm = arch.equals("aarch64") || arch.equals("arm64");
        return archiveName + "-" + (arm ? "arm_64" : "x86_64");
    }

    /** A locale that knows which characters are letters, Chinese ones too; "C" alone does not. */
    String characterLocale() {
        return characterLocale;
    }

    String program(String name) {
        return this == WINDOWS ? name + ".exe" : name;
    }

    /**
     * What a command line must start with. PostgreSQL refuses to run as root; in a user namespace of its own it sees
     * itself as nobody, while the files stay root's.
     */
    List<String> prefix() throws IOException {
        return this == LINUX && isRoot() ? List.of("unshare", "--user") : List.of();
    }

    private static boolean isRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }
}
