package dev.gopherdeck.importing;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The help page, on which notes can be tried out: with htmx while they are typed, else by a button. */
@Controller
class HelpController {

    private final NotesPreviews previews;

    HelpController(NotesPreviews previews) {
        this.previews = previews;
    }

    @GetMapping("/help")
    String help(@RequestParam(defaultValue = "HEADINGS") NotesExample example, Locale locale, Model model) {
        return page(example.notes(locale), model);
    }

    /** Changes nothing; a form because notes are too long for an address. */
    @PostMapping("/help")
    String tryOut(
            @RequestParam(defaultValue = "") String notes,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            Model model) {
        String page = page(notes, model);
        return htmx ? "preview :: cards" : page;
    }

    private String page(String notes, Model model) {
        model.addAttribute("preview", previews.of(notes));
        model.addAttribute("examples", NotesExample.values());
        model.addAttribute("longest", NotesPreviews.LONGEST);
        return "help";
    }
}
