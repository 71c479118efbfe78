package dev.gopherdeck.content;

import dev.gopherdeck.content.Questions.Chapter;
import dev.gopherdeck.content.Questions.Fact;
import dev.gopherdeck.content.Questions.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The page {@code docs/deck-coverage.md}: which card answers which question. */
final class CoverageTable {

    private final StringBuilder page = new StringBuilder();
    private final List<String> notes = new ArrayList<>();

    private CoverageTable() {}

    static String of(Questions questions) {
        CoverageTable table = new CoverageTable();
        table.introduction(questions);
        questions.chapters().forEach(table::chapter);
        table.notes();
        return table.page.toString();
    }

    private void introduction(Questions questions) {
        long facts =
                questions.all().mapToLong(question -> question.facts().size()).sum();
        page.append(
                """
                # What the deck covers

                <!-- Made by DeckCoverageTests from src/test/resources/deck/questions.json; do not edit -->

                %d questions of interviews, each with the cards that answer it; the first of them poses it. A correct answer
                holds %d facts in all; [questions.json](../src/test/resources/deck/questions.json) names for each the cards
                whose answer or follow-ups say it. Card ids stand below the questions in the chapters' files and are the same
                in both languages.
                """
                        .formatted(questions.all().count(), facts));
    }

    private void chapter(Chapter chapter) {
        String file = chapter.file();
        page.append("\n## %s\n\n".formatted(file.replace(".md", "")));
        page.append("[English](../content/go-interview-en/%s), [中文](../content/go-interview-zh/%s)\n\n"
                .formatted(file, file));
        page.append("| # | Question | Cards | Facts |\n|---|---|---|---|\n");
        for (int i = 0; i < chapter.questions().size(); i++) {
            row(file.substring(0, 2) + "." + (i + 1), chapter.questions().get(i));
        }
    }

    private void row(String number, Question question) {
        String cards = question.cards().stream().map("`%s`"::formatted).collect(Collectors.joining(", "));
        page.append("| %s | %s<br>%s | %s | %d |\n"
                .formatted(
                        number,
                        question.en(),
                        question.zh(),
                        cards,
                        question.facts().size()));
        for (Fact fact : question.facts()) {
            if (fact.note() != null) {
                notes.add("- %s, “%s”: %s.\n".formatted(number, fact.fact(), fact.note()));
            }
        }
    }

    private void notes() {
        page.append("\n## Left out or said otherwise\n\n");
        notes.forEach(page::append);
    }
}
