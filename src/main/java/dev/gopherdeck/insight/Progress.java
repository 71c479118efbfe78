package dev.gopherdeck.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Where a learner stands and where that leads.
 *
 * @param overall how all studied cards stand; empty where there is none
 * @param interview whether {@code readyOn} is the learner's interview date; without one it is in two weeks
 * @param ready expected share, 0 to 1, of all cards that would be recalled on that day
 * @param newPerDayNeeded new cards a day that would show all of them before that day
 * @param topics what most deserves attention first
 */
record Progress(
        LocalDate today,
        Optional<Standing> overall,
        boolean interview,
        LocalDate readyOn,
        double ready,
        int newPerDay,
        int newPerDayNeeded,
        List<TopicReport> topics,
        List<TopicReport> tags,
        List<TopicReport> importances) {

    Progress {
        topics = List.copyOf(topics);
        tags = List.copyOf(tags);
        importances = List.copyOf(importances);
    }

    public long daysLeft() {
        return ChronoUnit.DAYS.between(today, readyOn);
    }

    /** Whether all cards will have been seen in time at the daily pace. */
    public boolean isOnTrack() {
        return newPerDayNeeded <= newPerDay;
    }

    /** About how many minutes so many reviews take, at least 1; empty where nothing is known of the learner's pace. */
    Optional<Long> minutesFor(int reviews) {
        Double seconds = overall.map(Standing::secondsPerReview).orElse(null);
        return seconds == null || reviews == 0
                ? Optional.empty()
                : Optional.of(Math.max(1, Math.round(reviews * seconds / 60)));
    }

    /** The topics that need the learner most, at most three. */
    public List<TopicReport> neediest() {
        return topics.stream()
                .filter(topic -> topic.standing().verdict() == Verdict.WEAK
                        || topic.standing().verdict() == Verdict.SHAKY)
                .limit(3)
                .toList();
    }
}
