package dev.gopherdeck.markdown;

import java.util.List;
import java.util.TreeMap;

/** Knows under which headings cards of other shapes stand. */
final class MarkedSections {

    private final Manuscript notes;
    private final TreeMap<Integer, Draft> byLine = new TreeMap<>();

    MarkedSections(Manuscript notes, List<Draft> marked) {
        this.notes = notes;
        marked.forEach(draft -> byLine.put(draft.line(), draft));
    }

    /**
     * Whether the text directly below the heading is cards. Below a heading that asks itself and goes on with an answer
     * they are part of that answer.
     */
    boolean holdsCards(Section section) {
        LineRange text = section.ownText();
        if (isQuestionOfCard(section) || text == null) {
            return isQuestionOfCard(section);
        }
        var first = byLine.ceilingEntry(text.first());
        if (first == null || first.getKey() > text.last()) {
            return isBareList(section, text);
        }
        boolean answers = section.asking() == Asking.YES && first.getKey() > text.first();
        return !answers || !hasProse(text.first(), first.getKey() - 1);
    }

    /** A title that only hints at a question, and below it at once nothing but questions. */
    private boolean isBareList(Section section, LineRange text) {
        if (section.asking() == Asking.YES || ListItem.parse(notes.line(text.first())) == null) {
            return false;
        }
        List<Draft> listed = new ListRecogniser().find(notes, text.first(), text.last());
        long evident = listed.stream()
                .filter(draft -> Asking.of(draft.title()) == Asking.YES)
                .count();
        return listed.size() > 1
                && 2 * evident >= listed.size()
                && listed.get(0).line() == text.first()
                && listed.stream().allMatch(draft -> draft.answer() == null);
    }

    /** Gives headings that are the question of such a card the role that neither makes a card nor a topic. */
    void setAside(List<Section> sections) {
        for (Section section : sections) {
            if (isQuestionOfCard(section)) {
                section.become(Section.Role.APPARATUS);
            }
        }
    }

    private boolean isQuestionOfCard(Section section) {
        return byLine.containsKey(section.heading().firstLine());
    }

    private boolean hasProse(int first, int last) {
        return notes.textLines(first, last).stream()
                .anyMatch(line -> Character.isLetter(notes.line(line).strip().codePointAt(0)));
    }
}
