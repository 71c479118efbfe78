package dev.gopherdeck.importing;

import dev.gopherdeck.deck.Deck;
import dev.gopherdeck.deck.Decks;
import dev.gopherdeck.learner.CurrentLearner;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Choose notes: what they would change is shown by {@link ImportPlanController}. */
@Controller
class ImportController {

    private final ImportDrafts drafts;
    private final ImportFolders folders;
    private final Decks decks;
    private final CurrentLearner currentLearner;

    ImportController(ImportDrafts drafts, ImportFolders folders, Decks decks, CurrentLearner currentLearner) {
        this.drafts = drafts;
        this.folders = folders;
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
        return planOf(UploadSource.read(uploads), deck);
    }

    @PostMapping("/import/folders")
    String importFolder(@RequestParam String path, @RequestParam String deck) {
        String folder = path.strip();
        NotesSource source = folders.read(folder);
        folders.add(folder, name(deck));
        return planOf(source, deck);
    }

    @PostMapping("/import/folders/{id}")
    String changeFolder(@PathVariable long id, @RequestParam FolderAction action) {
        ImportFolder folder = folders.find(id).orElseThrow(GoneException::new);
        switch (action) {
            case WATCH -> folders.watch(id, true);
            case LEAVE -> folders.watch(id, false);
            case REMOVE -> folders.remove(id);
            case IMPORT -> {
                return planOf(folders.read(folder.path()), folder.deck() == null ? "" : folder.deck());
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

    private String planOf(NotesSource source, String deck) {
        return "redirect:/import/" + drafts.keep(source, name(deck));
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
