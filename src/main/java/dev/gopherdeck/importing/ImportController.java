package dev.gopherdeck.importing;

import dev.gopherdeck.deck.Deck;
import dev.gopherdeck.deck.Decks;
import dev.gopherdeck.learner.CurrentLearner;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Choose notes, see what would change, apply it. */
@Controller
class ImportController {

    private static final String DECISION = "decide:";

    private final ImportDrafts drafts;
    private final ImportFolders folders;
    private final ImportJobs jobs;
    private final Importing importing;
    private final Decks decks;
    private final CurrentLearner currentLearner;

    ImportController(
            ImportDrafts drafts,
            ImportFolders folders,
            ImportJobs jobs,
            Importing importing,
            Decks decks,
            CurrentLearner currentLearner) {
        this.drafts = drafts;
        this.folders = folders;
        this.jobs = jobs;
        this.importing = importing;
        this.decks = decks;
        this.currentLearner = currentLearner;
    }

    /** What the page to choose notes shows; also where notes were refused. */
    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("folders", folders.list());
        model.addAttribute(
                "deckNames", decks.findAllByOrderById().stream().map(Deck::name).toList());
        model.addAttribute("remoteImages", currentLearner.get().showsRemoteImages());
    }

    @GetMapping("/import")
    String choose() {
        return "import";
    }

    @PostMapping("/import")
    String upload(@RequestParam(required = false) @Nullable List<MultipartFile> files, @RequestParam String deck) {
        List<UploadSource.Upload> uploads = files == null
                ? List.of()
                : files.stream()
                        .filter(file -> !isNothing(file))
                        .map(MultipartUpload::of)
                        .toList();
        return planOf(() -> UploadSource.read(uploads), deck);
    }

    @PostMapping("/import/folders")
    String importFolder(@RequestParam String path, @RequestParam String deck) {
        String folder = path.strip();
        NotesSource source = folders.read(folder);
        folders.add(folder, name(deck));
        return planOf(() -> source, deck);
    }

    @PostMapping("/import/folders/{id}")
    String changeFolder(@PathVariable long id, @RequestParam FolderAction action) {
        ImportFolder folder = folders.find(id).orElseThrow(GoneException::new);
        switch (action) {
            case WATCH -> folders.watch(id, true);
            case LEAVE -> folders.watch(id, false);
            case REMOVE -> folders.remove(id);
            case IMPORT -> {
                return planOf(() -> folders.read(folder.path()), folder.deck() == null ? "" : folder.deck());
            }
        }
        return "redirect:/import";
    }

    /** What a button beside a folder does. */
    enum FolderAction {
        WATCH,
        LEAVE,
        REMOVE,
        IMPORT
    }

    @GetMapping("/import/{id}")
    String plan(@PathVariable UUID id, Model model) {
        if (jobs.isKnown(id)) {
            return "redirect:/import/" + id + "/progress";
        }
        ImportDraft draft = drafts.find(id).orElseThrow(GoneException::new);
        return show(draft, importing.plan(draft.source(), draft.deck()), null, model);
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
            Model model,
            RedirectAttributes redirect) {
        boolean known = jobs.isKnown(id);
        String next = jobs.outcome(id).map(outcome -> after(id, outcome)).orElse(known ? null : "/import/" + id);
        if (next == null) {
            model.addAttribute("id", id);
            return htmx ? "import-progress :: progress" : "import-progress";
        }
        if (htmx) {
            response.setHeader("HX-Redirect", next);
            model.addAttribute("id", id);
            return "import-progress :: progress";
        }
        return "redirect:" + next;
    }

    private static String after(UUID id, ImportOutcome outcome) {
        if (outcome instanceof ImportOutcome.Applied applied) {
            String runs =
                    applied.runs().stream().map(run -> Long.toString(run.id())).collect(Collectors.joining(","));
            return "/imports?applied=" + runs;
        }
        return "/import/" + id + "?again";
    }

    private String planOf(Supplier<NotesSource> source, String deck) {
        return "redirect:/import/" + drafts.keep(source.get(), name(deck));
    }

    private static String show(ImportDraft draft, ImportPlans plans, @Nullable String notice, Model model) {
        model.addAttribute("id", draft.id());
        model.addAttribute("plan", PlanView.of(draft.source(), plans));
        model.addAttribute("notice", notice);
        return "import-plan";
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

    private static @Nullable String name(String deck) {
        return deck.isBlank() ? null : deck.strip();
    }

    /** Browsers send an empty part for a field in which nothing was chosen. */
    private static boolean isNothing(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null || name.isEmpty();
    }

    @ExceptionHandler
    String refused(SourceRefusedException refused, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        choices(model);
        model.addAttribute("refused", refused);
        return "import";
    }
}
