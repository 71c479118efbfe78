package dev.gopherdeck.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides which shapes the questions of a file have. Shapes that authors write on purpose (labels, {@code ::}, {@code ?},
 * tables, folded blocks) win; then headings are told apart; then the text of sections is searched for bold questions and
 * lists. A file that asks nowhere is an article or a list of terms, and its author is told what was assumed.
 */
final class CardFinder {

    private static final List<Recogniser> MARKED = List.of(
            new DetailsRecogniser(),
            new QaRecogniser(),
            new QuestionMarkRecogniser(),
            new InlineRecogniser(),
            new TableRecogniser());
    private static final List<Recogniser> UNMARKED = List.of(new BoldRecogniser(), new ListRecogniser());

    private static final int MANY_MARKED = 3;

    private final Manuscript notes;
    private final Outline outline;
    private final List<Problem> problems;

    CardFinder(Manuscript notes, Outline outline, List<Problem> problems) {
        this.notes = notes;
        this.outline = outline;
        this.problems = problems;
    }

    /** The cards in the order of the file; the outline's headings have their roles afterwards. */
    List<Draft> find() {
        FrontMatter wish = notes.frontMatter();
        if (wish.cardLevel() != null || wish.format() != null) {
            return new WishedFormat(notes, outline).find();
        }
        FileTitle title = FileTitle.of(notes);
        Passages passages = new Passages(notes, outline);
        List<Draft> marked = passages.search(MARKED, notes.firstLine(), notes.lastLine());
        if (marked.isEmpty() && outline.all().isEmpty()) {
            return withoutHeadings(title, passages);
        }
        if (marked.isEmpty()
                && title.line() == 1
                && WholeFile.isAnswerTo(title, notes, outline)
                && isNamedByFile(title)) {
            return wholeFile(title);
        }
        List<Draft> found = byRoles(marked, passages, false);
        return marked.isEmpty() && isTooFew(found) ? termsOrArticle(title, passages, found) : found;
    }

    private List<Draft> withoutHeadings(FileTitle title, Passages passages) {
        List<Draft> found = passages.search(UNMARKED, notes.firstLine(), notes.lastLine());
        return found.isEmpty()
                        && Asking.of(title.text()) != Asking.NO
                        && !TitleWords.of(title.text()).isSection()
                ? single(WholeFile.draft(title, notes))
                : found;
    }

    /** A title that is a heading is weighed with the other headings instead. */
    private boolean isNamedByFile(FileTitle title) {
        return notes.headings().stream()
                .noneMatch(heading -> heading.level() == 1 && heading.title().equals(title.text()));
    }

    private List<Draft> byRoles(List<Draft> marked, Passages passages, boolean termsAsk) {
        MarkedSections sections = new MarkedSections(notes, marked);
        new HeadingRoles(sections::holdsCards, termsAsk, marked.size() >= MANY_MARKED).assign(outline.top());
        sections.setAside(outline.all());
        List<Draft> found = new ArrayList<>(new HeadingDrafts(notes).of(outline.all()));
        found = Drafts.merge(found, marked);
        found = Drafts.merge(found, passages.unclaimed(UNMARKED, found));
        found.sort(Comparator.comparingInt(Draft::line));
        return found;
    }

    /** Whether so few headings ask that asking is not what makes them questions. */
    private boolean isTooFew(List<Draft> found) {
        List<Section> written = outline.all().stream()
                .filter(section -> section.ownText() != null)
                .toList();
        boolean otherShapes = found.stream().anyMatch(draft -> draft.format() != CardFormat.HEADING);
        boolean evident = found.stream().anyMatch(draft -> Asking.of(draft.title()) == Asking.YES);
        boolean numbered = new Neighbours(written).areMostlyNumbered();
        return !otherShapes && (!evident || numbered) && found.size() * 4L < written.size();
    }

    private List<Draft> termsOrArticle(FileTitle title, Passages passages, List<Draft> found) {
        boolean titled =
                notes.frontMatter().title() != null || title.line() > 1 || title.bodyStart() > notes.firstLine();
        if (titled
                && WholeFile.isArticle(outline)
                && found.isEmpty()
                && !TitleWords.of(title.text()).isSection()
                && !TitleWords.of(title.text()).isApparatus()) {
            problems.add(new Problem(title.line(), Fault.READ_AS_ONE_CARD));
            return wholeFile(title);
        }
        List<Draft> terms = byRoles(List.of(), passages, true);
        if (terms.size() > found.size()) {
            problems.add(new Problem(terms.get(0).line(), Fault.READ_AS_TERMS));
        }
        return terms;
    }

    private List<Draft> wholeFile(FileTitle title) {
        outline.all().forEach(section -> section.become(Section.Role.PART));
        return single(WholeFile.draft(title, notes));
    }

    private static List<Draft> single(@Nullable Draft draft) {
        return draft == null ? List.of() : List.of(draft);
    }
}
