package dev.gopherdeck.system;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Queue;
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

    private static final int CLIENT_ERROR = 400;
    private static final int SERVER_ERROR = 500;

    private final RunningApplication application;
    private final ExecutorService threads;
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
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

    /** The request ids of the answers that the server has acknowledged. */
    Queue<String> acknowledged() {
        return acknowledged;
    }

    /** The statuses with which it has refused answers and pages. */
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
                throw new IllegalStateException("no more answers after %d acknowledged and %d refused"
                        .formatted(acknowledged.size(), refusals.size()));
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

    /** Waits until the server has gone from all of them. */
    void awaitDisconnected() throws InterruptedException {
        for (Future<Void> session : sessions) {
            try {
                session.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof IOException)) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private Void review() throws IOException, InterruptedException {
        ReviewClient client = new ReviewClient(application);
        while (!over) {
            HttpResponse<String> page = client.page();
            if (isHeard(page)) {
                answer(client, ReviewClient.question(page).orElseThrow());
            }
        }
        return null;
    }

    private void answer(ReviewClient client, Map<String, String> question) throws IOException, InterruptedException {
        HttpResponse<Void> response = client.send(question, GRADE);
        while (!isHeard(response) && !over) {
            response = client.send(question, GRADE);
        }
        if (ReviewClient.isAcknowledgement(response)) {
            acknowledged.add(question.get("requestId"));
        }
    }

    private boolean isHeard(HttpResponse<?> response) {
        if (response.statusCode() >= SERVER_ERROR) {
            refusals.add(response.statusCode());
            return false;
        }
        if (response.statusCode() >= CLIENT_ERROR) {
            throw new IllegalStateException("an outbox would not send this again: " + response);
        }
        return true;
    }

    @Override
    public void close() {
        over = true;
        threads.shutdownNow();
    }
}
