package dev.gopherdeck.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.LinkedHashSet;
import java.util.List;
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

    private static final Renderer BLOCKS = new Renderer(new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(
                            TablesExtension.create(),
                            TaskListExtension.create(),
                            StrikethroughExtension.create(),
                            FootnoteExtension.create()))
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .toImmutable());

    /** A question is one paragraph even where it begins like a list or a heading. */
    private static final Renderer LINE = new Renderer(new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(StrikethroughExtension.create()))
            .set(Parser.HEADING_PARSER, false)
            .set(Parser.LIST_BLOCK_PARSER, false)
            .set(Parser.BLOCK_QUOTE_PARSER, false)
            .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
            .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
            .set(Parser.HTML_BLOCK_PARSER, false)
            .set(Parser.THEMATIC_BREAK_PARSER, false)
            .toImmutable());

    private final SafeHtml safeHtml = new SafeHtml();

    /** As {@link #render(String, ImageAddresses)} with placeholders for all pictures. */
    public String render(String markdown) {
        return render(markdown, ImageAddresses.NONE);
    }

    /** A block of Markdown, such as an answer. What exceeds {@link MarkdownBounds} is shown as it stands. */
    public String render(String markdown, ImageAddresses images) {
        String html = MarkdownBounds.excess(markdown) == null ? BLOCKS.render(markdown) : verbatim("pre", markdown);
        return safeHtml.sanitize(EMPTY_HEADING.matcher(html).replaceAll("<td></td>"), images);
    }

    /** As {@link #renderInline(String, ImageAddresses)} with placeholders for all pictures. */
    public String renderInline(String markdown) {
        return renderInline(markdown, ImageAddresses.NONE);
    }

    /** One line of Markdown, such as a question: as a block but without the paragraph around it. */
    public String renderInline(String markdown, ImageAddresses images) {
        String line = SPACES.matcher(markdown).replaceAll(" ").strip();
        String html = MarkdownBounds.excess(line) == null ? LINE.render(line) : verbatim("span", line);
        return safeHtml.sanitize(PARAGRAPH.matcher(html.strip()).replaceFirst("$1"), images);
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

    private static final class Renderer {

        private final Parser parser;
        private final HtmlRenderer html;

        Renderer(DataHolder options) {
            this.parser = Parser.builder(options).build();
            this.html = HtmlRenderer.builder(options)
                    .nodeRendererFactory(MermaidRenderer::new)
                    .build();
        }

        String render(String markdown) {
            return html.render(parser.parse(markdown));
        }
    }
}
