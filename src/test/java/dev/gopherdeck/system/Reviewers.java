package dev.gopherdeck.system;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Browsers of one learner that review without pause, and send again what was refused, as their outbox does. */
final class Reviewers implements AutoCloseable {

    /** The card comes again on the same day, so that the day never runs out of cards. */
    private static final int GRADE = 2;

    private static final int SERVER_ERROR = 500;

    private final RunningApplication application;
    private final ExecutorService threads;
    private final Queue<UUID> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> refusals = new ConcurrentLinkedQueue<>();
    private List<Future<Void>> sessions = List.of();
    private volatile boolean over;

    private Reviewers(RunningApplication application, int count) {
        this.application = application;
        this.threads = Executors.newFixedThreadPool(count);
    }

    static Reviewers begin(RunningApplication application, int count) {
        Reviewers reviewers = new Reviewers(application, count);
        reviewers.sessions = Stream.generate(() -> reviewers.threads.submit(reviewers::review))
                .limit(count)
                .toList();
        return reviewers;
    }

    /** The answers that the server has acknowledged. */
    Queue<UUID> acknowledged() {
        return acknowledged;
    }

    /** The statuses of the answers that it has refused. */
    Queue<Integer> refusals() {
        return refusals;
    }

    void awaitAcknowledged(int more) throws InterruptedException {
        await(acknowledged, acknowledged.size() + more);
    }

    void awaitRefused(int more) throws InterruptedException {
        await(refusals, refusals.size() + more);
    }

    private void await(Queue<?> answers, int wanted) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (answers.size() < wanted) {
            if (System.nanoTime() > deadline || sessions.stream().anyMatch(Future::isDone)) {
                throw new IllegalStateException("no more answers after %d acknowledged and %d refused:%n%s"
                        .formatted(acknowledged.size(), refusals.size(), application.output()));
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** Lets everybody finish, and fails where somebody got no answer at all. */
    void finish() throws InterruptedException, ExecutionException {
        over = true;
        for (Future<Void> session : sessions) {
            session.get();
        }
    }

    private Void review() throws IOException, InterruptedException {
        ReviewClient client = new ReviewClient(application);
        while (!over) {
            Optional<Map<String, String>> question = client.question();
            boolean heard = question.isEmpty();
            while (!heard && !over) {
                heard = isHeard(client, question.get());
            }
        }
        return null;
    }

    private boolean isHeard(ReviewClient client, Map<String, String> question)
            throws IOException, InterruptedException {
        var response = client.send(question, GRADE);
        if (ReviewClient.isAcknowledgement(response)) {
            acknowledged.add(UUID.fromString(question.get("requestId")));
        } else if (response.statusCode() >= SERVER_ERROR) {
            refusals.add(response.statusCode());
        } else if (response.statusCode() != 302) {
            throw new IllegalStateException("neither taken nor refused: " + response);
        }
        return response.statusCode() < SERVER_ERROR;
    }

    @Override
    public void close() {
        over = true;
        threads.shutdownNow();
    }
}
