package dev.gopherdeck.content;

import java.util.regex.Pattern;

/** What can be told of a Mermaid diagram without drawing it. */
final class Diagram {

    /** A text in quotes, brackets, braces or bars, on an arrow between dashes, or behind a colon. */
    private static final Pattern LABEL = Pattern.compile(
            "[\\[{(]+\"[^\"]*\"[\\]})]+|\"[^\"]*\"|\\[[^\\]]*]|\\{[^}]*}|\\|[^|]*\\||(?<=-- ).*?(?= --)|(?<=: ).*");

    private Diagram() {}

    /** Its nodes and arrows, without the labels that each language has of its own. */
    static String shape(String code) {
        return LABEL.matcher(code).replaceAll("");
    }
}
