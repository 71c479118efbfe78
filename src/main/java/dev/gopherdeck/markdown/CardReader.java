package dev.gopherdeck.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the cards of a file from the drafts: clean titles, topics, ids and tags. Takes the drafts in the order of the file. */
final class CardReader {

    private final Manuscript notes;
    private final Outline outline;
    private final Definitions definitions;
    private final Deque<Section> above = new ArrayDeque<>();
    private int nextSection;

    CardReader(Manuscript notes, Outline outline) {
        this.notes = notes;
        this.outline = outline;
        this.definitions = Definitions.of(notes);
    }

    ParsedCard read(Draft draft) {
        QuestionTitle title = QuestionTitle.of(draft.title());
        AuthorNotes said = AuthorNotes.below(notes, draft);
        String explicitId = title.explicitId() == null ? said.id() : title.explicitId();
        List<String> tags = Stream.of(notes.frontMatter().tags(), title.tags(), said.tags())
                .flatMap(List::stream)
                .distinct()
                .toList();
        String plain = title.plain();
        return new ParsedCard(
                plain.isBlank() ? title.markdown() : plain,
                title.markdown(),
                text(draft.front()),
                text(draft.answer()),
                topic(draft.line()),
                draft.line(),
                lines(draft.front()),
                lines(draft.answer()),
                title.importance(),
                tags,
                explicitId,
                draft.format());
    }

    private String text(@Nullable Part part) {
        return part == null ? "" : definitions.complete(part.text());
    }

    private static @Nullable LineRange lines(@Nullable Part part) {
        return part == null ? null : part.lines();
    }

    /** The titles of the sections that stand above the line. */
    private List<String> topic(int line) {
        List<Section> all = outline.all();
        while (nextSection < all.size() && all.get(nextSection).heading().firstLine() <= line) {
            Section section = all.get(nextSection);
            nextSection++;
            while (!above.isEmpty() && above.peek().level() >= section.level()) {
                above.pop();
            }
            if (section.role() == Section.Role.SECTION) {
                above.push(section);
            }
        }
        List<String> topic = new ArrayList<>();
        above.descendingIterator()
                .forEachRemaining(
                        section -> topic.add(QuestionTitle.of(section.title()).plain()));
        return topic;
    }
}
