package dev.gopherdeck.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the headings below one parent have in common; counted once, as there may be thousands. */
final class Neighbours {

    private final int size;
    private final int asking;
    private final int likely;
    private final int evident;
    private final int numbered;
    private final Map<String, Series> series = new HashMap<>();

    Neighbours(List<Section> sections) {
        this.size = sections.size();
        this.asking = (int) sections.stream().filter(Neighbours::asks).count();
        this.likely = count(sections, Asking.PERHAPS);
        this.evident = count(sections, Asking.YES);
        for (Section section : sections) {
            Ordinal ordinal = section.ordinal();
            if (ordinal != null) {
                Series old = series.getOrDefault(ordinal.style(), Series.NONE);
                series.put(ordinal.style(), old.with(section));
            }
        }
        this.numbered = series.values().stream().mapToInt(Series::size).sum();
    }

    private static int count(List<Section> sections, Asking least) {
        return (int) sections.stream()
                .filter(section -> section.asking().atLeast(least))
                .count();
    }

    int size() {
        return size;
    }

    /** The share of those that ask, if only by what they are about. */
    double askingShare() {
        return share(asking, size);
    }

    /** The share of those that have the words of a question. */
    double likelyShare() {
        return share(likely, size);
    }

    double evidentShare() {
        return share(evident, size);
    }

    boolean areMostlyNumbered() {
        return 2 * numbered > size;
    }

    /** Those that are numbered as the given one is, with itself. */
    Series seriesOf(Section section) {
        Ordinal ordinal = section.ordinal();
        return ordinal == null ? Series.NONE : series.getOrDefault(ordinal.style(), Series.NONE);
    }

    private static boolean asks(Section section) {
        return section.asking() != Asking.NO;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** Headings whose numbers are written alike. */
    record Series(int size, int asking) {

        static final Series NONE = new Series(0, 0);

        Series with(Section section) {
            return new Series(size + 1, asking + (asks(section) ? 1 : 0));
        }

        Series without(Section section) {
            return new Series(size - 1, asking - (asks(section) ? 1 : 0));
        }

        double askingShare() {
            return share(asking, size);
        }
    }
}
