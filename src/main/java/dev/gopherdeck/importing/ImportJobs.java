package dev.gopherdeck.importing;

import dev.gopherdeck.deck.Deck;
import dev.gopherdeck.deck.Decks;
import dev.gopherdeck.learner.CurrentLearner;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Applies plans in the background, so that a large import does not keep a page waiting. */
@Component
class ImportJobs {

    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> new Thread(task, "import"));
    private final Map<UUID, Job> running = new ConcurrentHashMap<>();
    private final Importing importing;
    private final ImportDrafts drafts;
    private final Decks decks;
    private final CurrentLearner currentLearner;
    private final TransactionOperations transactions;

    private record Job(Future<ImportOutcome> outcome, ImportProgress progress) {}

    ImportJobs(
            Importing importing,
            ImportDrafts drafts,
            Decks decks,
            CurrentLearner currentLearner,
            TransactionOperations transactions) {
        this.importing = importing;
        this.drafts = drafts;
        this.decks = decks;
        this.currentLearner = currentLearner;
        this.transactions = transactions;
    }

    /** Begins to apply a plan; one that is being applied already goes on. */
    void start(ImportDraft draft, String token, Decisions decisions) {
        running.computeIfAbsent(draft.id(), id -> {
            ImportProgress progress = new ImportProgress();
            return new Job(worker.submit(() -> apply(draft, token, decisions, progress)), progress);
        });
    }

    /** Whether the plan is being applied, or was and nobody has asked for the outcome. */
    boolean isKnown(UUID draft) {
        return running.containsKey(draft);
    }

    /** How far it has come; at the beginning for a plan that is not being applied. */
    ImportProgress.Step progress(UUID draft) {
        Job job = running.get(draft);
        return (job == null ? new ImportProgress() : job.progress()).step();
    }

    /**
     * The outcome, which is told once; empty while the import goes on.
     *
     * @param patience how long to wait for it
     * @throws ImportFailedException if the import failed, in which case it changed nothing
     */
    Optional<ImportOutcome> outcome(UUID draft, Duration patience) {
        Job job = running.get(draft);
        if (job == null) {
            return Optional.empty();
        }
        try {
            ImportOutcome outcome = job.outcome().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            running.remove(draft);
            return Optional.of(outcome);
        } catch (TimeoutException goesOn) {
            return Optional.empty();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failed) {
            running.remove(draft);
            throw new ImportFailedException(failed);
        }
    }

    /** In one transaction: a deck that nobody studies would be half an import. */
    private ImportOutcome apply(ImportDraft draft, String token, Decisions decisions, ImportProgress progress) {
        List<Deck> before = decks.findAllByOrderById();
        return Objects.requireNonNull(transactions.execute(status -> {
            ImportOutcome outcome = importing.apply(draft.source(), draft.deck(), token, decisions, progress);
            if (outcome instanceof ImportOutcome.Applied) {
                drafts.discard(draft.id());
                enrolInNewDecks(before);
            }
            return outcome;
        }));
    }

    /** Whoever brings notes wants to learn them. */
    private void enrolInNewDecks(List<Deck> before) {
        List<Long> known = before.stream().map(Deck::id).toList();
        decks.findAllByOrderById().stream()
                .map(Deck::id)
                .filter(id -> !known.contains(id))
                .forEach(currentLearner::enrol);
    }

    @PreDestroy
    void finish() {
        worker.shutdown();
    }
}
