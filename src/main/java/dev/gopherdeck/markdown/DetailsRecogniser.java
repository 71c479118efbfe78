package dev.gopherdeck.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code <details>} whose summary is the question. One that merely folds an answer away belongs to the question before it,
 * one that holds others is a section.
 */
final class DetailsRecogniser implements Recogniser {

    @Override
    public List<Draft> find(Manuscript notes, int first, int last) {
        List<Details> questions = new ArrayList<>();
        for (Details block : notes.detailsWithin(first, last)) {
            boolean nested = !questions.isEmpty() && block.isWithin(questions.get(questions.size() - 1));
            if (!nested && !block.revealsAnswer() && !isSection(notes, block)) {
                questions.add(block);
            }
        }
        if (questions.stream().noneMatch(block -> Asking.of(block.summary()) != Asking.NO)) {
            return List.of();
        }
        return questions.stream().map(block -> draft(notes, block)).toList();
    }

    private static boolean isSection(Manuscript notes, Details block) {
        List<Details> inner = notes.detailsWithin(block.firstLine() + 1, block.lastLine());
        return Asking.of(block.summary()) != Asking.YES
                && inner.stream().filter(other -> !other.revealsAnswer()).count() > 1;
    }

    private static Draft draft(Manuscript notes, Details block) {
        return new Draft(
                CardFormat.DETAILS,
                block.summary(),
                block.firstLine(),
                block.lastLine(),
                null,
                DetailsBody.of(notes, block));
    }
}
