package dev.gopherdeck.storage;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * How to reach a database.
 *
 * @param port 0 while no server has run yet
 */
public record Credentials(String host, int port, String database, String user, String password) {

    private static final int PASSWORD_BYTES = 32;

    /** Access to a database that is still to be made, with a password nobody can guess. */
    static Credentials generate() {
        byte[] secret = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(secret);
        return new Credentials(
                "127.0.0.1", 0, "gopherdeck", "gopherdeck", HexFormat.of().formatHex(secret));
    }

    Credentials withPort(int port) {
        return new Credentials(host, port, database, user, password);
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
    }

    /** Leaves out the password, which has no place in a log. */
    @Override
    public String toString() {
        return "%s as %s".formatted(jdbcUrl(), user);
    }
}
