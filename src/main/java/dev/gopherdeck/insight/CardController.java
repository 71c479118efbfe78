package dev.gopherdeck.insight;

import dev.gopherdeck.deck.Card;
import dev.gopherdeck.deck.CardFaces;
import dev.gopherdeck.deck.Cards;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The page of one card. */
@Controller
class CardController {

    private final Cards cards;
    private final CardFaces faces;
    private final CardPages pages;

    CardController(Cards cards, CardFaces faces, CardPages pages) {
        this.cards = cards;
        this.faces = faces;
        this.pages = pages;
    }

    @GetMapping("/cards/{id}")
    String card(@PathVariable long id, Model model) {
        Card card = cards.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("face", faces.of(card));
        model.addAttribute("page", pages.page(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "card";
    }

    @GetMapping("/cards/{id}/history.csv")
    ResponseEntity<String> history(@PathVariable long id) {
        return CsvDownload.of(pages.page(id).map(CardPage::intervals));
    }
}
