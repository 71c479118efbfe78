package dev.gopherdeck.markdown;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Tells which headings are questions, which group them, and which belong to answers. No single sign decides: the level
 * least of all, as sections and questions share levels and answers have headings of their own. The signs are what the
 * title asks, what its neighbours are, how they are numbered, whether text follows, and what stands below.
 */
final class HeadingRoles {

    private static final double HALF = 0.5;
    private static final double FEWEST_IN_SERIES = 0.3;

    private final Predicate<Section> holdsCards;
    private final boolean termsAsk;
    private final boolean othersMarked;

    /**
     * @param holdsCards whether a section's own text holds cards of another shape
     * @param termsAsk whether plain titles are taken for questions, as nothing in the file asks
     * @param othersMarked whether the file poses its questions in a shape of their own, so that headings have to ask outright
     */
    HeadingRoles(Predicate<Section> holdsCards, boolean termsAsk, boolean othersMarked) {
        this.holdsCards = holdsCards;
        this.termsAsk = termsAsk;
        this.othersMarked = othersMarked;
    }

    void assign(List<Section> siblings) {
        Neighbours neighbours = new Neighbours(siblings);
        boolean afterQuestion = false;
        for (Section section : siblings) {
            Section.Role role = role(section, neighbours, afterQuestion);
            section.become(role);
            if (role == Section.Role.SECTION) {
                assign(section.children());
            } else {
                Section.Role below = role == Section.Role.APPARATUS ? role : Section.Role.PART;
                section.children().forEach(child -> becomeAll(child, below));
                followUp(section).ifPresent(child -> child.become(Section.Role.QUESTION));
            }
            afterQuestion = role == Section.Role.QUESTION || role == Section.Role.PART;
        }
    }

    /** The one numbered heading below an answered question: nobody divides an answer into a single numbered part. */
    private static Optional<Section> followUp(Section question) {
        boolean answered = question.ordinal() != null && question.ownText() != null;
        if (question.role() != Section.Role.QUESTION
                || !answered
                || question.children().size() != 1) {
            return Optional.empty();
        }
        return Optional.of(question.children().get(0))
                .filter(child -> child.ordinal() != null && child.ownText() != null)
                .filter(child -> !child.words().isAnswerPart() && !endsInColon(child));
    }

    private static void becomeAll(Section section, Section.Role role) {
        section.become(role);
        section.children().forEach(child -> becomeAll(child, role));
    }

    private Section.Role role(Section section, Neighbours neighbours, boolean afterQuestion) {
        if (section.words().isApparatus() && !Numbering.isNumbered(section.title())) {
            return holdsQuestions(section.children()) ? Section.Role.SECTION : Section.Role.APPARATUS;
        }
        if (section.isRefrain()) {
            return Section.Role.APPARATUS;
        }
        if (holdsCards.test(section)) {
            return Section.Role.SECTION;
        }
        boolean leaf = section.children().isEmpty();
        if (leaf ? isLeafQuestion(section, neighbours) : isBranchQuestion(section, neighbours)) {
            return Section.Role.QUESTION;
        }
        boolean part = leaf && afterQuestion && isPart(section, neighbours);
        return part ? Section.Role.PART : Section.Role.SECTION;
    }

    private static boolean holdsQuestions(List<Section> sections) {
        return sections.stream()
                .anyMatch(section ->
                        section.asking() != Asking.NO || section.words().isSection());
    }

    /** A heading with none below it. */
    private boolean isLeafQuestion(Section section, Neighbours neighbours) {
        boolean text = section.ownText() != null;
        if (isOnlyLink(section) && !text) {
            return false;
        }
        if (section.asking() == Asking.YES) {
            return text || section.ordinal() != null || neighbours.size() == 1 || neighbours.askingShare() >= HALF;
        }
        boolean groups = section.words().isSection() && section.asking() == Asking.NO;
        if (groups || section.words().isAnswerPart()) {
            return false;
        }
        if (othersMarked && neighbours.evidentShare() < HALF) {
            return false;
        }
        if (section.asking() == Asking.PERHAPS) {
            return text || section.ordinal() != null || neighbours.askingShare() > HALF;
        }
        if (section.asking() == Asking.HINTS) {
            return text && (termsAsk || section.ordinal() != null || neighbours.askingShare() >= HALF);
        }
        return text && !endsInColon(section) && (termsAsk || isAmongQuestions(section, neighbours));
    }

    /** A plain title is a question where its numbered neighbours are, or most of all of them. */
    private static boolean isAmongQuestions(Section section, Neighbours neighbours) {
        Neighbours.Series series = neighbours.seriesOf(section);
        if (series.size() > 1) {
            return series.askingShare() >= FEWEST_IN_SERIES;
        }
        return !neighbours.areMostlyNumbered() && neighbours.size() > 2 && neighbours.askingShare() >= HALF;
    }

    /** A heading with others below it: a question with a divided answer, or a section of questions. */
    private static boolean isBranchQuestion(Section section, Neighbours neighbours) {
        double score = section.asking().weight();
        score += section.ownText() == null ? 0 : 1;
        score -= section.words().isSection() ? 4 : 0;
        score += isInAskingSeries(section, neighbours) ? 2 : 0;
        score -= weight(new Neighbours(section.children()));
        return section.asking() == Asking.NO ? score >= 2 : score > 0;
    }

    private static boolean isInAskingSeries(Section section, Neighbours neighbours) {
        if (section.ordinal() == null) {
            return false;
        }
        Neighbours.Series others = neighbours.seriesOf(section).without(section);
        return others.size() > 1 && others.askingShare() >= HALF;
    }

    /** How much the headings below look like questions themselves. */
    private static double weight(Neighbours children) {
        double evident = children.evidentShare();
        double likely = children.likelyShare();
        double asking = children.askingShare();
        boolean numbered = children.size() > 1 && children.areMostlyNumbered();
        return 3 * evident + 1.5 * (likely - evident) + 0.5 * (asking - likely) + (numbered && asking >= HALF ? 1 : 0);
    }

    /** Whether a heading that is no question continues the answer of the question before it. */
    private static boolean isPart(Section section, Neighbours neighbours) {
        return endsInColon(section)
                || section.words().isAnswerPart()
                || (neighbours.areMostlyNumbered()
                        && section.ordinal() == null
                        && !section.words().isSection());
    }

    private static boolean endsInColon(Section section) {
        return section.title().endsWith("：") || section.title().endsWith(":");
    }

    private static boolean isOnlyLink(Section section) {
        return section.title().matches("\\[[^\\]]*]\\([^)]*\\)");
    }
}
