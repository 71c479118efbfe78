package dev.gopherdeck.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One file as one card: an article that answers the question in its title. */
final class WholeFile {

    private static final Pattern SOURCE = Pattern.compile(
            "^\\W*(?:原文链接|原文|文章来源|来源|转载|作者|首发|本文首发|Source|Originally).{0,12}[:：].*", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAIL = Pattern.compile(
            "^[\\s#*>]*(?:参考文章|参考资料|参考文献|参考链接|参考|推荐阅读|往期推荐|相关阅读|延伸阅读|相关文章|References?|Further reading|See also|Resources)[\\s*:：]*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern THANKS = Pattern.compile(
            "^(?=.{0,200}$).*(?:点赞|转发和|关注我|欢迎关注|公众号|感谢阅读|感谢支持|本文的全部内容|如果觉得.{0,20}不错|Thanks for reading).*$",
            Pattern.CASE_INSENSITIVE);

    private WholeFile() {}

    /** Whether the title asks and what stands below reads like one answer rather than a list of questions. */
    static boolean isAnswerTo(FileTitle title, Manuscript notes, Outline outline) {
        if (Asking.of(title.text()) == Asking.NO || TitleWords.of(title.text()).isSection()) {
            return false;
        }
        List<Section> below = outline.all().stream()
                .filter(section -> section.heading().firstLine() >= title.bodyStart())
                .toList();
        Neighbours neighbours = new Neighbours(below);
        boolean numbered = neighbours.areMostlyNumbered() && neighbours.askingShare() >= 0.5;
        return neighbours.evidentShare() < 0.5 && !numbered;
    }

    /** Whether the headings are those of an article: introduction, examples, summary. */
    static boolean isArticle(Outline outline) {
        long parts = outline.all().stream()
                .filter(section -> section.words().isAnswerPart())
                .count();
        return parts * 3 >= outline.all().size() && parts > 0;
    }

    /** The card, or null where the file says nothing. */
    static @Nullable Draft draft(FileTitle title, Manuscript notes) {
        int first = title.bodyStart();
        while (first <= notes.lastLine() && isPreamble(notes.line(first))) {
            first++;
        }
        int last = end(notes, first);
        Sides sides = Sides.of(notes, first, last);
        return sides.answer() == null
                ? null
                : new Draft(
                        CardFormat.FILE, title.text(), title.line(), notes.lastLine(), sides.front(), sides.answer());
    }

    private static boolean isPreamble(String line) {
        return line.isBlank() || SOURCE.matcher(line).matches();
    }

    /** The last line before references, recommendations and thanks. */
    private static int end(Manuscript notes, int first) {
        int last = notes.lastLine();
        for (int line : notes.textLines(first, notes.lastLine())) {
            if (TAIL.matcher(notes.line(line)).matches() && line > first + (notes.lastLine() - first) / 2) {
                last = line - 1;
                break;
            }
        }
        LineRange rest = CardBody.trim(notes, first, last);
        while (rest != null && THANKS.matcher(notes.line(rest.last())).matches()) {
            last = rest.last() - 1;
            rest = CardBody.trim(notes, first, last);
        }
        return last;
    }
}
