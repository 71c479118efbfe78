package dev.gopherdeck.deck;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The search page: with htmx it searches as you type. */
@Controller
class SearchController {

    private static final int MAXIMUM_QUERY_LENGTH = 200;

    private final CardSearch search;

    SearchController(CardSearch search) {
        this.search = search;
    }

    @GetMapping("/search")
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            Model model) {
        String query = q.substring(0, Math.min(q.length(), MAXIMUM_QUERY_LENGTH));
        model.addAttribute("query", query);
        model.addAttribute("hits", search.find(query));
        model.addAttribute("limit", CardSearch.LIMIT);
        return htmx ? "search :: hits" : "search";
    }
}
