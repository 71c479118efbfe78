package dev.gopherdeck.importing;

/** A source that is not read at all: an attack, something beyond the bounds, or nothing that could be read. */
public class SourceRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String detail;

    SourceRefusedException(Reason reason, String detail) {
        super(reason.text.formatted(detail));
        this.reason = reason;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    /** The file or folder that it is about. */
    public String detail() {
        return detail;
    }

    /** Why; the pages say it in the learner's language. */
    public enum Reason {
        LEAVES_FOLDER("The file “%s” reaches outside its folder, so nothing was imported."),
        BAD_NAME("The name “%s” cannot be the name of a file, so nothing was imported."),
        ARCHIVE_LINK("“%s” is a link or a device, so nothing was imported; pack the files themselves."),
        ENCRYPTED("“%s” is protected by a password; pack the notes without one."),
        BOMB("“%s” unpacks to far more than it holds, so nothing was imported."),
        NOT_A_ZIP("“%s” is no zip archive, or a damaged one; pack it anew."),
        TOO_MANY_FILES("“%s” holds more than 10,000 files; choose the folder of the notes."),
        TOO_MUCH("“%s” holds more than 100 MB; choose the folder of the notes."),
        TOO_DEEP("The folders of “%s” are nested more than 32 deep."),
        NO_FOLDER("There is no folder “%s” that can be read."),
        OWN_HOME("“%s” is where Gopherdeck keeps its data; put notes elsewhere."),
        NO_NOTES("“%s” holds no notes: files whose names end in .md or .markdown.");

        private final String text;

        Reason(String text) {
            this.text = text;
        }
    }
}
