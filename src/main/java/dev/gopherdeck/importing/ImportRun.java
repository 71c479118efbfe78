package dev.gopherdeck.importing;

/** What an import did to one deck. */
record ImportRun(long deckId, int added, int edited, int moved, int archived, int restored, int unchanged) {}
