package dev.gopherdeck.importing;

import dev.gopherdeck.importing.SourceRefusedException.Reason;
import dev.gopherdeck.learner.CurrentLearner;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The history of imports, and those that wait for a decision. */
@Controller
class ImportsController {

    private static final int MOST_RUNS = 100;

    private final ImportRuns runs;
    private final WaitingImports waiting;
    private final Importing importing;
    private final ImportFolders folders;
    private final ShippedContent shipped;
    private final ImportDrafts drafts;
    private final CurrentLearner currentLearner;
    private final Clock clock;

    ImportsController(
            ImportRuns runs,
            WaitingImports waiting,
            Importing importing,
            ImportFolders folders,
            ShippedContent shipped,
            ImportDrafts drafts,
            CurrentLearner currentLearner,
            Clock clock) {
        this.runs = runs;
        this.waiting = waiting;
        this.importing = importing;
        this.folders = folders;
        this.shipped = shipped;
        this.drafts = drafts;
        this.currentLearner = currentLearner;
        this.clock = clock;
    }

    /**
     * Lists runs, newest first.
     *
     * @param applied ids of the runs that were just made
     */
    @GetMapping("/imports")
    String history(@RequestParam(required = false) @Nullable List<Long> applied, Model model) {
        model.addAttribute("runs", runs.history(MOST_RUNS));
        model.addAttribute("zone", currentLearner.get().timeZone().orElse(clock.getZone()));
        model.addAttribute("waiting", waiting.list());
        model.addAttribute("applied", applied);
        return "imports";
    }

    @PostMapping("/imports/{run}/undo")
    String undo(@PathVariable long run) {
        return importing.rollBack(run) ? "redirect:/imports?undone=" + run : "redirect:/imports?notUndone";
    }

    /** Makes a plan of an import that waits, to be decided about. */
    @PostMapping("/imports/waiting")
    String decide(@RequestParam String source) {
        Optional<WaitingImport> one = waiting.find(source);
        if (one.isEmpty()) {
            return "redirect:/imports";
        }
        try {
            return "redirect:/import/" + drafts.keep(read(source), one.get().deck());
        } catch (SourceRefusedException gone) {
            return "redirect:/imports?unreadable=" + (gone.reason() == Reason.NO_FOLDER ? "missing" : "refused");
        }
    }

    private NotesSource read(String source) {
        return source.equals(ShippedContent.NAME) ? shipped.load() : folders.read(source);
    }
}
