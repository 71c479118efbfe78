package dev.gopherdeck.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The headings of a file as a tree.
 *
 * @param top those with no other above them
 * @param all every one in the order of the file
 */
record Outline(List<Section> top, List<Section> all) {

    private static final int FEWEST_REFRAINS = 3;

    static Outline of(Manuscript notes) {
        List<Section> all = new ArrayList<>();
        for (Heading heading : notes.headings()) {
            if (AnswerLabel.parse("# " + heading.title()) == null
                    && !TitleWords.of(heading.title()).isLabel()) {
                all.add(new Section(heading));
            }
        }
        BareNumbers.accept(all);
        straighten(all);
        for (int i = 0; i < all.size(); i++) {
            int next = i + 1 < all.size() ? all.get(i + 1).heading().firstLine() : notes.lastLine() + 1;
            all.get(i).owns(CardBody.trim(notes, all.get(i).heading().lastLine() + 1, next - 1));
        }
        markRefrains(all);
        return new Outline(tree(all), all);
    }

    private static void markRefrains(List<Section> all) {
        Map<String, List<Section>> empty = new HashMap<>();
        for (Section section : all) {
            if (section.ownText() == null) {
                empty.computeIfAbsent(section.title(), title -> new ArrayList<>())
                        .add(section);
            }
        }
        empty.values().stream()
                .filter(same -> same.size() >= FEWEST_REFRAINS)
                .forEach(same -> same.forEach(Section::becomeRefrain));
    }

    private static List<Section> tree(List<Section> all) {
        List<Section> top = new ArrayList<>();
        Deque<Section> above = new ArrayDeque<>();
        for (Section section : all) {
            while (!above.isEmpty() && above.peek().level() >= section.level()) {
                above.pop();
            }
            if (above.isEmpty()) {
                top.add(section);
            } else {
                above.peek().adopt(section);
            }
            above.push(section);
        }
        return top;
    }

    /** Puts a heading that slipped a level, as its number betrays, on the level of its neighbours in the series. */
    private static void straighten(List<Section> all) {
        Map<String, List<Section>> series = new HashMap<>();
        for (Section section : all) {
            Ordinal ordinal = section.ordinal();
            if (ordinal != null) {
                series.computeIfAbsent(ordinal.style(), style -> new ArrayList<>())
                        .add(section);
            }
        }
        series.values().forEach(Outline::straightenSeries);
    }

    private static void straightenSeries(List<Section> series) {
        for (int i = 0; i + 2 < series.size(); i++) {
            Section first = series.get(i);
            Section second = series.get(i + 1);
            Section third = series.get(i + 2);
            if (!follows(first, second) || !follows(second, third)) {
                continue;
            }
            if (first.level() == third.level()) {
                second.moveTo(first.level());
            } else if (first.level() == second.level() && third.level() > second.level()) {
                third.moveTo(second.level());
            } else if (second.level() == third.level() && (i == 0 || !follows(series.get(i - 1), first))) {
                first.moveTo(second.level());
            }
        }
    }

    private static boolean follows(Section first, Section second) {
        return first.ordinal() != null
                && second.ordinal() != null
                && first.ordinal().isFollowedBy(second.ordinal());
    }
}
