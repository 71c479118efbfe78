package dev.gopherdeck.markdown;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Renders card Markdown to HTML that is safe to show. Stateless and safe for concurrent use. */
public final class CardHtml {

    /** A heading that says nothing would be announced for every cell below it. */
    private static final Pattern EMPTY_HEADING = Pattern.compile("<th(?: [^<>]*)?>\\s*</th>");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern IMAGE_TAG = Pattern.compile("<img", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAGRAPH = Pattern.compile("^<p>(.*)</p>$", Pattern.DOTALL);

    /** As {@link #render(String, ImageAddresses)} with placeholders for all pictures. */
    public String render(String markdown) {
        return render(markdown, ImageAddresses.NONE);
    }

    /** A block of Markdown, such as an answer. What exceeds {@link MarkdownBounds} is shown as it stands. */
    public String render(String markdown, ImageAddresses images) {
        String html =
                MarkdownBounds.isWithin(markdown) ? CardMarkdown.BLOCKS.render(markdown) : verbatim("pre", markdown);
        return SafeHtml.sanitize(EMPTY_HEADING.matcher(html).replaceAll("<td></td>"), images);
    }

    /** As {@link #renderInline(String, ImageAddresses)} with placeholders for all pictures. */
    public String renderInline(String markdown) {
        return renderInline(markdown, ImageAddresses.NONE);
    }

    /** One line of Markdown, such as a question: as a block but without the paragraph around it. */
    public String renderInline(String markdown, ImageAddresses images) {
        String line = SPACES.matcher(markdown).replaceAll(" ").strip();
        String html = MarkdownBounds.isWithin(line) ? CardMarkdown.LINE.render(line) : verbatim("span", line);
        return SafeHtml.sanitize(PARAGRAPH.matcher(html.strip()).replaceFirst("$1"), images);
    }

    /** The addresses of all pictures in a block of Markdown that lie beside the notes, in their order. */
    public Set<String> localImages(String markdown) {
        Set<String> found = new LinkedHashSet<>();
        if (mayShowImages(markdown)) {
            render(markdown, new Recorder(found));
        }
        return found;
    }

    /** Every card of an import is asked, most have no picture; plain searches cost a tenth of a pattern of both. */
    private static boolean mayShowImages(String markdown) {
        return markdown.contains("![")
                || (markdown.contains("<") && IMAGE_TAG.matcher(markdown).find());
    }

    /** Rendering decides what a picture is; nothing else could agree with it. */
    private record Recorder(Set<String> found) implements ImageAddresses {

        @Override
        public @Nullable String local(String address) {
            found.add(address);
            return null;
        }

        @Override
        public boolean showsRemote() {
            return false;
        }
    }

    private static String verbatim(String element, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return "<" + element + ">" + escaped + "</" + element + ">";
    }
}
