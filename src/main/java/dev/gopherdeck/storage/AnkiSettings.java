package dev.gopherdeck.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a collection says besides its notes: its note type, its decks and their options, as JSON.
 *
 * @param firstDay from which due days are counted
 */
record AnkiSettings(LocalDate firstDay, Instant now, List<ExportedDeck> exported) {

    /** Anki makes ids of instants; ours are fixed, so that a second import finds the first. */
    static final long NOTE_TYPE = 1_763_888_400_000L;

    private static final long FIRST_DECK = NOTE_TYPE;
    private static final long FIRST_CARD = NOTE_TYPE;
    private static final int DEFAULT = 1;
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String STYLE =
            """
            .card { font-family: sans-serif; font-size: 18px; line-height: 1.5; text-align: left; max-width: 45em; margin: 0 auto; }
            pre { background: rgba(128, 128, 128, .15); padding: .6em; overflow-x: auto; }
            table { border-collapse: collapse; } th, td { border: 1px solid; padding: .2em .5em; }
            """;

    AnkiSettings {
        exported = List.copyOf(exported);
    }

    static long deckId(long deck) {
        return FIRST_DECK + deck;
    }

    static long cardId(long card) {
        return FIRST_CARD + card;
    }

    /** Seconds since 1970; noon is on the same day wherever the package is opened. */
    long created() {
        return firstDay.atTime(LocalTime.NOON).toEpochSecond(ZoneOffset.UTC);
    }

    String configuration() {
        return JSON.writeValueAsString(Map.ofEntries(
                Map.entry("activeDecks", List.of(DEFAULT)),
                Map.entry("curDeck", DEFAULT),
                Map.entry("curModel", NOTE_TYPE),
                Map.entry("nextPos", 1),
                Map.entry("newSpread", 0),
                Map.entry("collapseTime", 1200),
                Map.entry("timeLim", 0),
                Map.entry("estTimes", true),
                Map.entry("dueCounts", true),
                Map.entry("sortType", "noteFld"),
                Map.entry("sortBackwards", false),
                Map.entry("addToCur", true),
                Map.entry("schedVer", 2)));
    }

    String noteTypes() {
        Map<String, Object> type = new LinkedHashMap<>();
        type.put("id", NOTE_TYPE);
        type.put("name", "Gopherdeck");
        type.put("type", 0);
        type.put("mod", now.getEpochSecond());
        type.put("usn", -1);
        type.put("sortf", 0);
        type.put("did", DEFAULT);
        type.put("flds", List.of(field("Question", 0), field("Answer", 1)));
        type.put("tmpls", List.of(template()));
        type.put("css", STYLE);
        type.put("latexPre", "");
        type.put("latexPost", "");
        type.put("tags", List.of());
        type.put("vers", List.of());
        type.put("req", List.of(List.of(0, "any", List.of(0))));
        return JSON.writeValueAsString(Map.of(String.valueOf(NOTE_TYPE), type));
    }

    String decks() {
        Map<String, Object> decks = new LinkedHashMap<>();
        decks.put(String.valueOf(DEFAULT), deck(DEFAULT, "Default"));
        exported.forEach(deck -> decks.put(String.valueOf(deckId(deck.id())), deck(deckId(deck.id()), deck.name())));
        return JSON.writeValueAsString(decks);
    }

    String options() {
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("id", DEFAULT);
        options.put("name", "Default");
        options.put("mod", 0);
        options.put("usn", 0);
        options.put("maxTaken", 60);
        options.put("autoplay", true);
        options.put("timer", 0);
        options.put("replayq", true);
        options.put("dyn", false);
        options.put(
                "new",
                Map.of(
                        "bury",
                        false,
                        "delays",
                        List.of(1.0, 10.0),
                        "initialFactor",
                        2500,
                        "ints",
                        List.of(1, 6, 0),
                        "order",
                        1,
                        "perDay",
                        20));
        options.put(
                "rev",
                Map.of(
                        "bury",
                        false,
                        "ease4",
                        1.3,
                        "fuzz",
                        0.05,
                        "ivlFct",
                        1.0,
                        "maxIvl",
                        36500,
                        "perDay",
                        200,
                        "hardFactor",
                        1.2));
        options.put(
                "lapse", Map.of("delays", List.of(10.0), "leechAction", 1, "leechFails", 8, "minInt", 1, "mult", 0.0));
        return JSON.writeValueAsString(Map.of(String.valueOf(DEFAULT), options));
    }

    private static Map<String, Object> field(String name, int place) {
        return Map.of(
                "name", name, "ord", place, "sticky", false, "rtl", false, "font", "Arial", "size", 20, "media",
                List.of());
    }

    private static Map<String, Object> template() {
        Map<String, Object> template = new LinkedHashMap<>();
        template.put("name", "Card 1");
        template.put("ord", 0);
        template.put("qfmt", "{{Question}}");
        template.put("afmt", "{{FrontSide}}\n<hr id=answer>\n{{Answer}}");
        template.put("bqfmt", "");
        template.put("bafmt", "");
        template.put("did", null);
        return template;
    }

    private Map<String, Object> deck(long id, String name) {
        Map<String, Object> deck = new LinkedHashMap<>();
        deck.put("id", id);
        deck.put("name", name.replace("::", ":"));
        deck.put("mod", now.getEpochSecond());
        deck.put("usn", -1);
        deck.put("desc", "");
        deck.put("dyn", 0);
        deck.put("collapsed", false);
        deck.put("browserCollapsed", false);
        deck.put("extendNew", 0);
        deck.put("extendRev", 0);
        deck.put("conf", DEFAULT);
        for (String count : List.of("newToday", "revToday", "lrnToday", "timeToday")) {
            deck.put(count, List.of(0, 0));
        }
        return deck;
    }
}
