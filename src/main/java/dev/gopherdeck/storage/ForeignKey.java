package dev.gopherdeck.storage;

/** A foreign key, which loading takes away and puts back: checked once over all rows, in whatever order they came. */
record ForeignKey(String table, String name, String definition) {

    String drop() {
        return "alter table %s drop constraint %s".formatted(table, name);
    }

    String add() {
        return "alter table %s add constraint %s %s".formatted(table, name, definition);
    }
}
