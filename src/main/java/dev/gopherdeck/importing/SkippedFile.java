package dev.gopherdeck.importing;

import dev.gopherdeck.markdown.Problem;

/**
 * A file of a source that was not read; the others are.
 *
 * @param path relative to its source, with forward slashes
 */
public record SkippedFile(String path, Reason reason) {

    /** Why; the pages say it in the learner's language. */
    public enum Reason implements Problem.Kind {
        TOO_LARGE("it is larger than 10 MB; split it into several files"),
        NOT_TEXT("it is neither UTF-8, UTF-16 nor GB18030 text; save it as UTF-8"),
        NOT_AN_IMAGE("it is no PNG, JPEG, GIF, WebP, AVIF or SVG picture; save it as one of them"),
        LINK("it is a link; put the file itself there"),
        ARCHIVE("it is an archive inside the source; unpack it"),
        DUPLICATE("the archive holds two files of this name; pack it anew"),
        UNREADABLE("it is damaged or may not be read; check the file and its permissions");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        @Override
        public Problem.Severity severity() {
            return Problem.Severity.ERROR;
        }

        @Override
        public String text() {
            return text;
        }
    }
}
