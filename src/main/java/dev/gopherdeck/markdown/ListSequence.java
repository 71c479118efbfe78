package dev.gopherdeck.markdown;

import org.jspecify.annotations.Nullable;

/** Follows the items of a stretch of notes, and tells the questions' own list from those inside the answers. */
final class ListSequence {

    private @Nullable ListItem lastQuestion;
    private @Nullable ListItem lastOther;

    ListEntry next(int line, ListItem item) {
        Asking asking = ListEntry.asking(item);
        boolean question = isQuestion(item, asking);
        if (question) {
            lastQuestion = item;
            lastOther = null;
        } else {
            lastOther = item;
        }
        return new ListEntry(line, item, asking, question);
    }

    private boolean isQuestion(ListItem item, Asking asking) {
        ListItem question = lastQuestion;
        if (question == null) {
            return asking != Asking.NO;
        }
        boolean inside = item.indentation() > question.indentation();
        if (asking == Asking.YES) {
            return !inside || item.ordered() || !question.ordered();
        }
        if (inside || !item.isMarkedLike(question)) {
            return false;
        }
        return item.ordered() ? continues(item, question, asking) : asking != Asking.NO;
    }

    /** Whether the number goes on where the last question's stopped, and not a list's inside the answer. */
    private boolean continues(ListItem item, ListItem question, Asking asking) {
        boolean next = item.number() == question.number() + 1;
        ListItem other = lastOther;
        boolean inner = other != null && item.isMarkedLike(other) && item.number() == other.number() + 1;
        boolean allOnes = item.number() == 1 && question.number() == 1;
        return asking == Asking.NO ? next && !inner : next || allOnes;
    }
}
