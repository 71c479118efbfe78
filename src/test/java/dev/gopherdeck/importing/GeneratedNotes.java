package dev.gopherdeck.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Notes made up for properties: files with sections of cards, written down in the manner of one author or another.
 *
 * @param files by path
 */
record GeneratedNotes(Map<String, List<Section>> files) {

    private static final String[] WORDS = {
        "slice",
        "map",
        "channel",
        "pointer",
        "interface",
        "garbage",
        "collector",
        "stack",
        "heap",
        "mutex",
        "select",
        "closure",
        "panic",
        "scheduler",
        "goroutine",
        "array",
        "copy",
        "grows",
        "blocks",
        "returns",
        "value",
        "when",
        "the",
        "is",
        "of",
        "and",
        "never",
        "buffer",
        "切片",
        "并发",
        "内存",
        "调度",
        "锁",
        "逃逸"
    };

    record Section(String title, List<Item> cards) {}

    /** A card; the question need not be unique, the code below it then is. */
    record Item(String question, List<String> paragraphs, List<String> code) {

        Item withParagraphs(List<String> others) {
            return new Item(question, others, code);
        }
    }

    /** How an author writes; nothing of it matters. */
    record Hand(int level, boolean numbered, boolean bold, boolean airy) {

        static final Hand PLAIN = new Hand(1, false, false, false);
    }

    static GeneratedNotes of(Random random, int files, int cards) {
        Map<String, List<Section>> all = new LinkedHashMap<>();
        int serial = 0;
        for (int file = 0; file < files; file++) {
            List<Section> sections = new ArrayList<>();
            for (int section = 0; section <= random.nextInt(3); section++) {
                List<Item> items = new ArrayList<>();
                for (int card = 0; card < 1 + random.nextInt(cards); card++) {
                    items.add(item(random, serial++));
                }
                sections.add(new Section("Part " + (char) ('A' + file) + (char) ('a' + section), items));
            }
            all.put("file" + file + ".md", sections);
        }
        return new GeneratedNotes(all);
    }

    private static Item item(Random random, int serial) {
        boolean generic = random.nextInt(4) == 0;
        String question = generic
                ? "What does it print?"
                : "How does " + word(random) + " number" + serial + " treat the " + word(random) + "?";
        List<String> code = generic || random.nextInt(3) == 0
                ? List.of("x := f" + serial + "(" + random.nextInt(100) + ")", "\tprintln(x,  " + word(random) + ")")
                : List.of();
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            paragraphs.add(sentence(random, 6 + random.nextInt(20)));
        }
        return new Item(question, paragraphs, code);
    }

    static String sentence(Random random, int words) {
        List<String> sentence = new ArrayList<>(List.of("It"));
        for (int i = 0; i < words; i++) {
            sentence.add(word(random));
        }
        return String.join(" ", sentence) + ".";
    }

    private static String word(Random random) {
        return WORDS[random.nextInt(WORDS.length)];
    }

    int count() {
        return (int) files.values().stream()
                .flatMap(List::stream)
                .mapToLong(section -> section.cards().size())
                .sum();
    }

    Map<String, String> written() {
        return written(Hand.PLAIN);
    }

    Map<String, String> written(Hand hand) {
        Map<String, String> written = new LinkedHashMap<>();
        files.forEach((path, sections) -> written.put(path, write(sections, hand)));
        return written;
    }

    private static String write(List<Section> sections, Hand hand) {
        StringBuilder out = new StringBuilder("---\ncard-level: " + (hand.level() + 1) + "\n---\n\n");
        for (Section section : sections) {
            out.append("#".repeat(hand.level()))
                    .append(' ')
                    .append(section.title())
                    .append("\n\n");
            int number = 0;
            for (Item item : section.cards()) {
                number++;
                write(item, hand.numbered() ? number + ". " : "", hand, out);
            }
        }
        return out.toString();
    }

    private static void write(Item item, String number, Hand hand, StringBuilder out) {
        String mark = hand.bold() ? "**" : "";
        String gap = hand.airy() ? "\n\n\n" : "\n\n";
        out.append("#".repeat(hand.level() + 1))
                .append(' ')
                .append(number)
                .append(mark)
                .append(item.question());
        out.append(mark).append(gap);
        if (!item.code().isEmpty()) {
            out.append("```go\n")
                    .append(String.join("\n", item.code()))
                    .append("\n```")
                    .append(gap);
        }
        for (String paragraph : item.paragraphs()) {
            out.append(hand.bold() ? paragraph.replaceFirst("^It", "**It**") : paragraph);
            out.append(hand.airy() ? "  " : "").append(gap);
        }
    }
}
