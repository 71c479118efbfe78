package dev.gopherdeck.markdown;

/** Renders card Markdown to HTML that is safe to show. Stateless and safe for concurrent use. */
public final class CardHtml {

    /** A block of Markdown, such as an answer. */
    public String render(String markdown) {
        return "";
    }

    /** One line of Markdown, such as a question: as {@link #render} but without the paragraph around it. */
    public String renderInline(String markdown) {
        return "";
    }
}
