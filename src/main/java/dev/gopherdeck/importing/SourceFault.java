package dev.gopherdeck.importing;

import dev.gopherdeck.markdown.Problem;
import dev.gopherdeck.markdown.Problem.Severity;

/** What can be wrong with a file of notes among the others of its source. */
enum SourceFault implements Problem.Kind {
    ID_TAKEN_ELSEWHERE(Severity.ERROR, "the id “{0}” belongs to the question at {1} already; give this one another id"),
    PICTURE_OUTSIDE(
            Severity.WARNING,
            "the picture {0} lies outside the folder of the notes and was left out; move it into the folder"),
    PICTURE_MISSING(Severity.WARNING, "there is no picture {0}; import the notes with the folder it lies in");

    private final Severity severity;
    private final String text;

    SourceFault(Severity severity, String text) {
        this.severity = severity;
        this.text = text;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String text() {
        return text;
    }
}
