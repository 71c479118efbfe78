package dev.gopherdeck.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.misc.CharPredicate;
import java.util.Set;

/** Marks Mermaid fences, so that a page can draw them; without drawing they read as code. */
final class MermaidRenderer implements NodeRenderer {

    MermaidRenderer(@SuppressWarnings("unused") DataHolder options) {
        // The factory's signature; nothing to choose here.
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(new NodeRenderingHandler<>(FencedCodeBlock.class, this::render));
    }

    private void render(FencedCodeBlock block, NodeRendererContext context, HtmlWriter html) {
        if (!block.getInfoDelimitedByAny(CharPredicate.SPACE).toString().equals("mermaid")) {
            context.delegateRender();
            return;
        }
        html.line();
        html.raw("<pre class=\"mermaid-source\"><code class=\"language-mermaid\">");
        html.text(block.getContentChars().normalizeEOL());
        html.raw("</code></pre>").line();
    }
}
