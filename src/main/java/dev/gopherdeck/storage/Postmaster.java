package dev.gopherdeck.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The server process on a home's data directory. */
final class Postmaster {

    private static final int ATTEMPTS = 5;

    /** Seconds; replaying the log after a crash takes its time, and giving up early would help nobody. */
    private static final String START_PATIENCE = "600";

    private static final String STOP_PATIENCE = "60";

    /** On the command line, where no configuration file can undo them. */
    private static final String SETTINGS = String.join(
            " ",
            "-c listen_addresses=127.0.0.1",
            "-c unix_socket_directories=''",
            "-c fsync=on",
            "-c full_page_writes=on",
            "-c synchronous_commit=on");

    private final Home home;
    private final PostgresPrograms programs;
    private final OwnProcesses processes;
    private final ServerLog log;

    Postmaster(Home home, PostgresPrograms programs) {
        this.home = home;
        this.programs = programs;
        this.processes = new OwnProcesses(home.binaries());
        this.log = new ServerLog(home.logs().resolve("postgresql.log"));
    }

    /** Starts the server, on the given port when it is free, and returns the port it listens at. */
    int start(int preferredPort) throws IOException {
        log.rotate();
        long before = log.size();
        int port = Ports.preferring(preferredPort);
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (control("start", "-t", START_PATIENCE, "-l", log.file().toString(), "-o", "-p " + port + " " + SETTINGS)
                    == 0) {
                return port;
            }
            if (Ports.isFree(port)) {
                break;
            }
            port = Ports.anyFree();
        }
        throw log.size() > before
                ? StartFailure.of("postgres", log, before)
                : StartFailure.of("pg_ctl", programs.log("pg_ctl"), 0);
    }

    /**
     * Stops the server, whoever started it: our own, or one left by a killed JVM. Afterwards no process of ours lives
     * and no stale {@code postmaster.pid} is in the way of the next start.
     */
    void stop() throws IOException {
        for (String mode : List.of("fast", "immediate")) {
            if (isRunning()) {
                control("stop", "-t", STOP_PATIENCE, "-m", mode);
            }
        }
        processes.end();
        Files.deleteIfExists(pidFile());
    }

    private int control(String command, String... arguments) throws IOException {
        List<String> all =
                new ArrayList<>(List.of(command, "-w", "-D", home.data().toString()));
        all.addAll(List.of(arguments));
        return programs.run("pg_ctl", all);
    }

    /** Whether {@code postmaster.pid} leads to a server of ours: {@code pg_ctl stop} would signal anybody. */
    boolean isRunning() throws IOException {
        if (!Files.exists(pidFile())) {
            return false;
        }
        String pid = Files.readString(pidFile()).lines().findFirst().orElse("").strip();
        return pid.matches("\\d{1,18}") && processes.contains(Long.parseLong(pid));
    }

    private Path pidFile() {
        return home.data().resolve("postmaster.pid");
    }
}
