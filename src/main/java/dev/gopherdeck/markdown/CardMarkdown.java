package dev.gopherdeck.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/**
 * The Markdown of cards as flexmark reads it. Apart from {@link CardHtml}, so that its hundreds of classes are loaded for the
 * first card that is shown and not for the start.
 */
final class CardMarkdown {

    static final CardMarkdown BLOCKS = new CardMarkdown(new MutableDataSet()
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
    static final CardMarkdown LINE = new CardMarkdown(new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(StrikethroughExtension.create()))
            .set(Parser.HEADING_PARSER, false)
            .set(Parser.LIST_BLOCK_PARSER, false)
            .set(Parser.BLOCK_QUOTE_PARSER, false)
            .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
            .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
            .set(Parser.HTML_BLOCK_PARSER, false)
            .set(Parser.THEMATIC_BREAK_PARSER, false)
            .toImmutable());

    private final Parser parser;
    private final HtmlRenderer html;

    private CardMarkdown(DataHolder options) {
        this.parser = Parser.builder(options).build();
        this.html = HtmlRenderer.builder(options)
                .nodeRendererFactory(MermaidRenderer::new)
                .build();
    }

    String render(String markdown) {
        return html.render(parser.parse(markdown));
    }
}
