package dev.gopherdeck.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer that a {@code <details>} block folds away. */
final class DetailsBody {

    private DetailsBody() {}

    /** What stands between the summary and the closing tag; null where nothing does. */
    static @Nullable Part of(Manuscript notes, Details block) {
        if (block.summaryLine() == block.lastLine()) {
            String text = withoutWrappers(block.beforeEnd());
            return text.isEmpty() ? null : new Part(new LineRange(block.lastLine(), block.lastLine()), text);
        }
        boolean endsAmidLine = !withoutWrappers(block.beforeEnd()).isEmpty();
        int last = endsAmidLine ? block.lastLine() : block.lastLine() - 1;
        Part part = CardBody.partFrom(notes, block.summaryLine(), withoutWrappers(block.afterSummary()), last);
        if (part == null || !endsAmidLine) {
            return part;
        }
        String text = part.text();
        int end = text.lastIndexOf("</details");
        return new Part(part.lines(), end < 0 ? text : text.substring(0, end).strip());
    }

    private static String withoutWrappers(String text) {
        String rest = text.strip();
        for (String tag : List.of("<br>", "<br/>", "<br />", "<b>", "<p>", "<div>")) {
            rest = rest.startsWith(tag) ? rest.substring(tag.length()).strip() : rest;
        }
        for (String tag : List.of("<br>", "<br/>", "</b>", "</p>", "</div>")) {
            rest = rest.endsWith(tag)
                    ? rest.substring(0, rest.length() - tag.length()).strip()
                    : rest;
        }
        return rest;
    }
}
