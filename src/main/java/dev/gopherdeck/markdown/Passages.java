package dev.gopherdeck.markdown;

import java.util.ArrayList;
import java.util.List;

/** Runs recognisers over stretches of a file. */
final class Passages {

    private final Manuscript notes;
    private final Outline outline;

    Passages(Manuscript notes, Outline outline) {
        this.notes = notes;
        this.outline = outline;
    }

    /** What the recognisers find in a range; where two find the same lines, the earlier in the list wins. */
    List<Draft> search(List<Recogniser> recognisers, int first, int last) {
        List<Draft> found = List.of();
        for (Recogniser recogniser : recognisers) {
            found = Drafts.merge(found, recogniser.find(notes, first, last));
        }
        return found;
    }

    /** Searches the text of sections and the text before the first heading, as far as no card has taken it. */
    List<Draft> unclaimed(List<Recogniser> recognisers, List<Draft> taken) {
        List<Draft> found = new ArrayList<>();
        int firstHeading = outline.all().isEmpty()
                ? notes.lastLine() + 1
                : outline.all().get(0).heading().firstLine();
        boolean listsFollow = !taken.isEmpty();
        found.addAll(search(recognisers, notes.firstLine(), firstHeading - 1, listsFollow));
        for (Section section : outline.all()) {
            LineRange text = section.ownText();
            if (section.role() == Section.Role.SECTION && text != null) {
                found.addAll(search(recognisers, text.first(), text.last(), asksBelow(section)));
            }
        }
        return found;
    }

    /** A bare list of questions before questions with answers announces them. */
    private List<Draft> search(List<Recogniser> recognisers, int first, int last, boolean announces) {
        List<Draft> found = search(recognisers, first, last);
        boolean bare = found.stream().allMatch(draft -> draft.answer() == null);
        return announces && bare ? List.of() : found;
    }

    private static boolean asksBelow(Section section) {
        return section.children().stream().anyMatch(child -> child.role() == Section.Role.QUESTION || asksBelow(child));
    }
}
