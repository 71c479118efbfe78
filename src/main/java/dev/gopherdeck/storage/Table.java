package dev.gopherdeck.storage;

import java.util.List;

/**
 * A table as backups see it.
 *
 * @param name as PostgreSQL wants it written, quoted where it has to be
 * @param columns likewise; those that are computed from others are left out
 * @param order what brings the rows into the same order in every database, whatever its language
 */
record Table(String name, List<String> columns, List<String> order) {

    Table {
        columns = List.copyOf(columns);
        order = List.copyOf(order);
        if (order.isEmpty()) {
            throw new IllegalArgumentException(name + " has no primary key, so a backup of it would have no order");
        }
    }

    String copyOut() {
        return "copy (select %s from %s order by %s) to stdout"
                .formatted(String.join(", ", columns), name, String.join(", ", order));
    }

    /** Frozen, as the table was emptied in the same transaction: nobody has to go over the rows again later. */
    String copyIn() {
        return "copy %s (%s) from stdin with (freeze)".formatted(name, String.join(", ", columns));
    }

    String disableTriggers() {
        return "alter table %s disable trigger user".formatted(name);
    }

    String enableTriggers() {
        return "alter table %s enable trigger user".formatted(name);
    }
}
