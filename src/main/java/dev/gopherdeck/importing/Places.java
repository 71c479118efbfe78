package dev.gopherdeck.importing;

import java.util.Map;

/**
 * Where the files of a source stand among the stored cards: a single file of a folder that was imported before keeps
 * its place in the folder.
 *
 * @param known by path, for files that have such a place
 */
record Places(NotesSource source, Map<String, Place> known) {

    /** A source and a path in it. */
    record Place(String source, String path) {}

    Places {
        known = Map.copyOf(known);
    }

    Place of(String path) {
        Place place = known.get(path);
        return place == null ? new Place(source.name(), path) : place;
    }
}
