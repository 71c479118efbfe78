package dev.gopherdeck.cli;

import dev.gopherdeck.markdown.ParsedNotes;
import dev.gopherdeck.markdown.Problem;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** One line per file and per problem, in the form in which editors find file, line and column; at the end the sums. */
final class TextCheckReport implements CheckReport {

    @Override
    public void print(List<ParsedNotes> files, PrintWriter out) {
        files.forEach(file -> print(file, out));
        int cards = files.stream().mapToInt(file -> file.cards().size()).sum();
        out.printf(
                "%s in %s, %s, %s%n",
                count(cards, "card"),
                count(files.size(), "file"),
                count(problems(files, Problem.Severity.ERROR), "error"),
                count(problems(files, Problem.Severity.WARNING), "warning"));
    }

    private static void print(ParsedNotes file, PrintWriter out) {
        for (Problem problem : file.problems()) {
            String severity = problem.severity().name().toLowerCase(Locale.ROOT);
            out.printf(
                    "%s:%d:%d: %s: %s%n", file.path(), problem.line(), problem.column(), severity, problem.message());
        }
        String cards = file.cards().isEmpty() ? "no cards" : count(file.cards().size(), "card");
        out.printf("%s: %s%n", file.path(), cards);
    }

    private static int problems(List<ParsedNotes> files, Problem.Severity severity) {
        return (int) files.stream()
                .flatMap(file -> file.problems().stream())
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
