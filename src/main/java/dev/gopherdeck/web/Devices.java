package dev.gopherdeck.web;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The browsers that need not give the password again. */
@Component
@ConditionalOnWebApplication
class Devices {

    private final JdbcClient jdbc;
    private final OpenSessions sessions;

    Devices(JdbcClient jdbc, OpenSessions sessions) {
        this.jdbc = jdbc;
        this.sessions = sessions;
    }

    /**
     * All of them, the one used last first.
     *
     * @param series that of the browser that asks
     */
    List<Device> list(String series) {
        return jdbc.sql("select series, last_used from persistent_logins order by last_used desc")
                .query((row, index) -> new Device(
                        row.getTimestamp("last_used").toInstant(),
                        row.getString("series").equals(series)))
                .list();
    }

    /** Asks every other browser for the password again, those that are in the middle of a visit too. */
    void signOutOthers(String series, String session) {
        jdbc.sql("delete from persistent_logins where series <> ?")
                .param(series)
                .update();
        sessions.endOthers(session);
    }
}
