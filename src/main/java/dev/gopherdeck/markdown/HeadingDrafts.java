package dev.gopherdeck.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes cards of the headings that are questions: each takes the lines up to the next heading that is no part of its answer. */
final class HeadingDrafts {

    private final Manuscript notes;

    HeadingDrafts(Manuscript notes) {
        this.notes = notes;
    }

    List<Draft> of(List<Section> all) {
        List<Draft> drafts = new ArrayList<>();
        Section question = null;
        for (Section section : all) {
            if (section.role() == Section.Role.PART) {
                continue;
            }
            if (question != null) {
                add(question, section, drafts);
            }
            question = section.role() == Section.Role.QUESTION ? section : null;
        }
        if (question != null) {
            add(question, null, drafts);
        }
        return drafts;
    }

    private void add(Section question, @Nullable Section next, List<Draft> drafts) {
        int last = next == null ? notes.lastLine() : next.heading().firstLine() - 1;
        int lost = next == null ? 0 : lostHeading(question, next, last);
        drafts.add(draft(question.title(), question.heading(), lost == 0 ? last : lost - 1));
        if (lost > 0) {
            drafts.add(draft(notes.line(lost), new Heading(question.level(), notes.line(lost), lost, lost), last));
        }
    }

    private Draft draft(String title, Heading heading, int last) {
        Sides sides = Sides.of(notes, heading.lastLine() + 1, last);
        return new Draft(CardFormat.HEADING, title, heading.firstLine(), last, sides.front(), sides.answer());
    }

    /** A question that lost its hashes: where numbers skip one, the line that carries it; else 0. */
    private int lostHeading(Section question, Section next, int last) {
        Ordinal from = question.ordinal();
        Ordinal to = next.ordinal();
        boolean skipsOne =
                from != null && to != null && question.isNumberedLike(next) && to.value() == from.value() + 2;
        if (!skipsOne || from == null) {
            return 0;
        }
        for (int line : notes.textLines(question.heading().lastLine() + 1, last)) {
            Ordinal ordinal = Numbering.ordinal(notes.line(line));
            if (ordinal != null && from.isFollowedBy(ordinal) && Asking.of(notes.line(line)) != Asking.NO) {
                return line;
            }
        }
        return 0;
    }
}
