package dev.gopherdeck.cli;

import dev.gopherdeck.markdown.LineRange;
import dev.gopherdeck.markdown.ParsedCard;
import dev.gopherdeck.markdown.ParsedNotes;
import dev.gopherdeck.markdown.Problem;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One object for scripts; its shape is a contract. */
final class JsonCheckReport implements CheckReport {

    @Override
    public void print(List<ParsedNotes> files, PrintWriter out) {
        out.println(Json.write(
                Map.of("files", files.stream().map(JsonCheckReport::file).toList())));
    }

    private static Map<String, @Nullable Object> file(ParsedNotes notes) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("path", notes.path());
        json.put("cards", notes.cards().stream().map(JsonCheckReport::card).toList());
        json.put(
                "problems",
                notes.problems().stream().map(JsonCheckReport::problem).toList());
        return json;
    }

    private static Map<String, @Nullable Object> card(ParsedCard card) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("question", card.question());
        json.put("topic", card.topic());
        json.put("line", card.line());
        putRange(json, "front", card.frontLines());
        putRange(json, "answer", card.answerLines());
        json.put("importance", name(card.importance()));
        json.put("tags", card.tags());
        json.put("format", name(card.format()));
        return json;
    }

    private static Map<String, @Nullable Object> problem(Problem problem) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("line", problem.line());
        json.put("column", problem.column());
        json.put("severity", name(problem.severity()));
        json.put("message", problem.message());
        return json;
    }

    private static void putRange(Map<String, @Nullable Object> json, String side, @Nullable LineRange lines) {
        json.put(side + "FirstLine", lines == null ? null : lines.first());
        json.put(side + "LastLine", lines == null ? null : lines.last());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }
}
