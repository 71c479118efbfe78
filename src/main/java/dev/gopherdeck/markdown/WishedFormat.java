package dev.gopherdeck.markdown;

import java.util.List;

/** Reads a file as its front matter says, without guessing. */
final class WishedFormat {

    private final Manuscript notes;
    private final Outline outline;

    WishedFormat(Manuscript notes, Outline outline) {
        this.notes = notes;
        this.outline = outline;
    }

    List<Draft> find() {
        Integer level = notes.frontMatter().cardLevel();
        CardFormat format = notes.frontMatter().format();
        if (level != null || format == null) {
            return headingsOf(level == null ? 2 : level);
        }
        return switch (format) {
            case HEADING -> headings();
            case FILE -> file();
            case QA -> passages(new QaRecogniser());
            case DETAILS -> passages(new DetailsRecogniser());
            case INLINE -> passages(new InlineRecogniser());
            case QUESTION -> passages(new QuestionMarkRecogniser());
            case TABLE -> passages(new TableRecogniser());
            case BOLD -> sections(new BoldRecogniser());
            case LIST -> sections(new ListRecogniser());
        };
    }

    private List<Draft> headingsOf(int level) {
        for (Section section : outline.all()) {
            int own = section.heading().level();
            section.become(
                    own == level ? Section.Role.QUESTION : own < level ? Section.Role.SECTION : Section.Role.PART);
        }
        return new HeadingDrafts(notes).of(outline.all());
    }

    private List<Draft> headings() {
        new HeadingRoles(section -> false, true, false).assign(outline.top());
        return new HeadingDrafts(notes).of(outline.all());
    }

    private List<Draft> file() {
        outline.all().forEach(section -> section.become(Section.Role.PART));
        Draft draft = WholeFile.draft(FileTitle.of(notes), notes);
        return draft == null ? List.of() : List.of(draft);
    }

    private List<Draft> passages(Recogniser recogniser) {
        return recogniser.find(notes, notes.firstLine(), notes.lastLine());
    }

    private List<Draft> sections(Recogniser recogniser) {
        return new Passages(notes, outline).unclaimed(List.of(recogniser), List.of());
    }
}
