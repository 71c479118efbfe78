package dev.gopherdeck.review;

import dev.gopherdeck.deck.Card;
import dev.gopherdeck.deck.CardContexts;
import dev.gopherdeck.deck.CardFaces;
import dev.gopherdeck.deck.Cards;
import dev.gopherdeck.learner.CurrentLearner;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Marks on cards that leave the card on the page: flags, notes, the other language; and the list of marked cards. */
@Controller
class CardMarkController {

    private static final String HTMX = "HX-Request";

    private final CurrentLearner currentLearner;
    private final CardMarks marks;
    private final ReviewPages pages;
    private final Cards cards;
    private final CardFaces faces;
    private final CardContexts contexts;

    CardMarkController(
            CurrentLearner currentLearner,
            CardMarks marks,
            ReviewPages pages,
            Cards cards,
            CardFaces faces,
            CardContexts contexts) {
        this.currentLearner = currentLearner;
        this.marks = marks;
        this.pages = pages;
        this.cards = cards;
        this.faces = faces;
        this.contexts = contexts;
    }

    @PostMapping("/review/cards/{card}/flag")
    String flag(
            @PathVariable long card,
            @RequestParam boolean flagged,
            SessionForm session,
            @RequestHeader(name = HTMX, defaultValue = "false") boolean htmx,
            Model model) {
        marks.flag(card, flagged);
        return pages.after(session, Optional.of(flagged ? Notice.FLAGGED : Notice.UNFLAGGED), htmx, model);
    }

    @PostMapping("/review/cards/{card}/note")
    String note(
            @PathVariable long card,
            @RequestParam String text,
            SessionForm session,
            @RequestHeader(name = HTMX, defaultValue = "false") boolean htmx,
            Model model) {
        marks.note(card, text);
        return pages.after(session, Optional.of(Notice.NOTE_KEPT), htmx, model);
    }

    @GetMapping("/review/cards/{card}/sibling")
    String sibling(
            @PathVariable long card, @RequestHeader(name = HTMX, defaultValue = "false") boolean htmx, Model model) {
        Card other = contexts.of(card)
                .sibling()
                .flatMap(cards::findById)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("face", faces.of(other, currentLearner.get().showsRemoteImages()));
        return htmx ? "sibling :: card" : "sibling";
    }

    @GetMapping("/review/marked")
    String marked(Model model) {
        model.addAttribute("cards", marks.all());
        return "marked";
    }

    @PostMapping("/review/cards/{card}/resume")
    String resume(@PathVariable long card) {
        marks.suspend(card, false);
        return "redirect:/review/marked";
    }

    @PostMapping("/review/cards/{card}/unflag")
    String unflag(@PathVariable long card) {
        marks.flag(card, false);
        return "redirect:/review/marked";
    }
}
