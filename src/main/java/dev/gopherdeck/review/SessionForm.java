package dev.gopherdeck.review;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a session is about, as addresses and forms say it; the first that is given counts, and none means everything.
 *
 * @param deck slug of a deck
 * @param topic id of a topic
 * @param importance name of a mark, in lower case, or {@code none} for cards without one
 * @param q text to be found in the cards
 * @param stumbled a study day on which cards were forgotten or hard
 * @param practice where a round of practice began (see {@link PracticeRuns}); null for reviewing
 */
record SessionForm(
        @Nullable String deck,
        @Nullable Long topic,
        @Nullable String tag,
        @Nullable String importance,
        @Nullable String q,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate stumbled,
        @Nullable Long practice) {

    /** @param since null for reviewing */
    SessionForm practisedSince(@Nullable Long since) {
        return new SessionForm(deck, topic, tag, importance, q, stumbled, since);
    }

    /** The address of the page; {@code parameters} are name and value in turn. */
    String address(String path, String... parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        add(address, "deck", deck);
        add(address, "topic", topic);
        add(address, "tag", tag);
        add(address, "importance", importance);
        add(address, "q", q);
        add(address, "stumbled", stumbled);
        add(address, "practice", practice);
        for (int i = 0; i < parameters.length; i += 2) {
            add(address, parameters[i], parameters[i + 1]);
        }
        return address.encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            address.queryParam(name, "{" + name + "}");
            address.uriVariables(Map.of(name, value));
        }
    }
}
