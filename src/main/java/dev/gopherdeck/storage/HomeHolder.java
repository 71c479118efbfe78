package dev.gopherdeck.storage;

import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a home, as the lock file tells it.
 *
 * @param pid the process, 0 when it has not introduced itself yet
 * @param address the web address it serves at, null when it has none (yet)
 */
record HomeHolder(long pid, @Nullable String address) {

    static final HomeHolder UNKNOWN = new HomeHolder(0, null);

    static HomeHolder parse(String text) throws IOException {
        Properties lines = new Properties();
        lines.load(new StringReader(text));
        String pid = lines.getProperty("pid", "");
        return new HomeHolder(pid.matches("\\d{1,18}") ? Long.parseLong(pid) : 0, lines.getProperty("address"));
    }

    String format() {
        return "pid=%d\n".formatted(pid) + (address == null ? "" : "address=%s\n".formatted(address));
    }

    /** The process as messages name it. */
    String name() {
        return pid == 0 ? "that process" : "process %d".formatted(pid);
    }
}
