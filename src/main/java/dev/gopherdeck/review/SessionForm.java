package dev.gopherdeck.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
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

    /** What is given, by its name in addresses and forms; empty for reviewing everything. */
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "deck", deck);
        put(fields, "topic", topic);
        put(fields, "tag", tag);
        put(fields, "importance", importance);
        put(fields, "q", q);
        put(fields, "stumbled", stumbled);
        put(fields, "practice", practice);
        return fields;
    }

    /** The address of the page; {@code parameters} are name and value in turn. */
    String address(String path, String... parameters) {
        Map<String, Object> query = fields();
        for (int i = 0; i < parameters.length; i += 2) {
            put(query, parameters[i], parameters[i + 1]);
        }
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        query.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.uriVariables(query).encode().toUriString();
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            fields.put(name, value);
        }
    }
}
