package dev.gopherdeck.markdown;

import java.util.regex.Pattern;

/**
 * A {@code <details>} block.
 *
 * @param firstLine where it opens
 * @param lastLine where it closes
 * @param summary the text of its summary, empty where it has none
 * @param summaryLine the last line of the summary
 * @param afterSummary what follows the summary on its line
 * @param beforeEnd what stands before the closing tag on its line; where that is the summary's line, all of the body
 */
record Details(int firstLine, int lastLine, String summary, int summaryLine, String afterSummary, String beforeEnd) {

    private static final Pattern REVEALS = Pattern.compile(
            "(?i)\\W*(?:(?:click|tap|press|点击|点我|点此|展开|单击).{0,40}|(?:show|see|view|reveal|check|open|expand|查看|显示|看).{0,30}"
                    + "|.{0,20}(?:answers?|solutions?|explanation|答案|解析|解答|回答|答|题解)[\\s\\d.:：)）]*.{0,12})\\W*");

    /** Whether the summary only says that an answer follows, so that the question stands before the block. */
    boolean revealsAnswer() {
        String label = PlainText.of(summary);
        return label.isEmpty() || (REVEALS.matcher(label).matches() && !label.contains("?") && !label.contains("？"));
    }

    boolean isWithin(Details other) {
        return other.firstLine <= firstLine && lastLine <= other.lastLine && !equals(other);
    }
}
