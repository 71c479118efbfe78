package dev.gopherdeck.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code go} on the PATH.
 *
 * @param version what it says of itself, or that there is none
 */
record GoToolchain(String version) {

    /** The deck is about this release of Go 1; older ones do not compile all of its programs. */
    private static final int OLDEST_MINOR = 27;

    private static final Pattern RELEASE = Pattern.compile("go version go1\\.(\\d+).*", Pattern.DOTALL);

    static GoToolchain find() throws InterruptedException {
        try {
            Command.Result result = Command.run(Path.of("."), List.of("go", "version"));
            return new GoToolchain(result.output().strip());
        } catch (IOException notOnThePath) {
            return new GoToolchain("none");
        }
    }

    boolean knowsTheDecksGo() {
        Matcher release = RELEASE.matcher(version);
        return release.matches() && Integer.parseInt(release.group(1)) >= OLDEST_MINOR;
    }

    /** Whether the build is one that must not go without Go; the continuous build says so. */
    static boolean isRequired() {
        return "true".equals(System.getenv("GOPHERDECK_REQUIRE_GO"));
    }

    String complaint() {
        return "THE DECK'S GO PROGRAMS WERE NOT CHECKED: Go 1." + OLDEST_MINOR
                + " or later must be on the PATH (there is " + version + "); see https://go.dev/doc/install";
    }
}
