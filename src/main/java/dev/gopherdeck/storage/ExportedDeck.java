package dev.gopherdeck.storage;

import org.jspecify.annotations.Nullable;

/** A deck as notes name it in their front matter. */
record ExportedDeck(long id, String slug, String name, @Nullable String language, @Nullable String family) {}
