package dev.gopherdeck.markdown;

import java.util.List;

/** Finds the cards that notes pose in one shape. */
interface Recogniser {

    /**
     * The cards between two lines, in their order and without overlaps.
     *
     * @param first first line to look at
     * @param last last line to look at; no card reaches beyond
     */
    List<Draft> find(Manuscript notes, int first, int last);
}
