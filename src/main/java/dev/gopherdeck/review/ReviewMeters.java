package dev.gopherdeck.review;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What operators can watch of reviews: the answers, and how long it takes to choose the next card. */
@Component
class ReviewMeters {

    private final MeterRegistry registry;
    private final Timer queue;

    ReviewMeters(MeterRegistry registry) {
        this.registry = registry;
        this.queue = Timer.builder("gopherdeck.queue")
                .description("Choosing the next card of the day, counts included")
                .register(registry);
    }

    /** Counts answers when they are sure to stay. */
    @TransactionalEventListener
    void onAnswer(AnswerRecorded answer) {
        registry.counter("gopherdeck.answers", "kind", label(answer.kind()), "grade", label(answer.grade()))
                .increment();
    }

    <T> T timeQueue(Supplier<T> query) {
        return queue.record(query);
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
