package dev.gopherdeck.web;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells failures that pass when the database is back, or has room again, from those that would come again. */
final class DatabaseTrouble {

    /**
     * Classes of SQLSTATE: connection exception, insufficient resources such as a full disk, operator intervention such
     * as a shutdown, system error.
     */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

    private DatabaseTrouble() {}

    static boolean causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException trouble && passes(trouble));
    }

    /** The pool of connections gives no SQLSTATE when it has waited in vain, or when a connection is lost already. */
    private static boolean passes(SQLException failure) {
        String state = failure.getSQLState();
        return state == null || (state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
    }
}
