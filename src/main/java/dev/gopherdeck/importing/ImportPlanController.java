package dev.gopherdeck.importing;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** See what chosen notes would change, decide what is ambiguous, apply it and wait for that. */
@Controller
class ImportPlanController {

    private static final Logger LOG = LoggerFactory.getLogger(ImportPlanController.class);
    private static final String DECISION = "decide:";

    /** Most imports end within it, so that their page of progress is never seen. */
    private static final Duration FIRST_WAIT = Duration.ofMillis(1500);

    private static final Duration NEXT_WAIT = Duration.ofMillis(300);

    private final ImportDrafts drafts;
    private final ImportJobs jobs;
    private final Importing importing;

    ImportPlanController(ImportDrafts drafts, ImportJobs jobs, Importing importing) {
        this.drafts = drafts;
        this.jobs = jobs;
        this.importing = importing;
    }

    @GetMapping("/import/{id}")
    String plan(@PathVariable UUID id, Model model) {
        if (jobs.isKnown(id)) {
            return "redirect:/import/" + id + "/progress";
        }
        ImportDraft draft = drafts.find(id).orElseThrow(GoneException::new);
        model.addAttribute("id", id);
        model.addAttribute("plan", PlanView.of(draft.source(), importing.plan(draft.source(), draft.deck())));
        return "import-plan";
    }

    @PostMapping("/import/{id}")
    String apply(@PathVariable UUID id, @RequestParam String token, @RequestParam Map<String, String> form) {
        jobs.start(drafts.find(id).orElseThrow(GoneException::new), token, decisions(form));
        return "redirect:/import/" + id + "/progress";
    }

    @PostMapping("/import/{id}/discard")
    String discard(@PathVariable UUID id) {
        drafts.discard(id);
        return "redirect:/import";
    }

    /** Waits a little for the import to end; htmx asks again, and so can people. */
    @GetMapping("/import/{id}/progress")
    String progress(
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            HttpServletResponse response,
            Model model) {
        String next = next(id, htmx ? NEXT_WAIT : FIRST_WAIT);
        if (next != null && !htmx) {
            return "redirect:" + next;
        }
        if (next != null) {
            response.setHeader("HX-Redirect", next);
        }
        model.addAttribute("id", id);
        model.addAttribute("step", jobs.progress(id));
        return htmx ? "import-progress :: progress" : "import-progress";
    }

    /** Where to go from the page of progress; null where it is too early. */
    private @Nullable String next(UUID id, Duration patience) {
        boolean known = jobs.isKnown(id);
        try {
            return jobs.outcome(id, patience).map(outcome -> after(id, outcome)).orElse(known ? null : "/import/" + id);
        } catch (ImportFailedException e) {
            LOG.error("Import {} failed", id, e);
            return "/import/" + id + "?failed";
        }
    }

    private static String after(UUID id, ImportOutcome outcome) {
        if (outcome instanceof ImportOutcome.Applied applied) {
            String runs =
                    applied.runs().stream().map(run -> Long.toString(run.id())).collect(Collectors.joining(","));
            return "/imports?applied=" + runs;
        }
        return "/import/" + id + "?again";
    }

    private static Decisions decisions(Map<String, String> form) {
        Map<String, Long> cards = new HashMap<>();
        form.forEach((name, value) -> {
            if (name.startsWith(DECISION)) {
                cards.put(name.substring(DECISION.length()), Long.valueOf(value));
            }
        });
        return new Decisions(cards);
    }
}
