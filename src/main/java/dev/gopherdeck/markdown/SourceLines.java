package dev.gopherdeck.markdown;

import java.util.List;

/** The lines of one file, numbered from 1 as editors do, without their endings. */
final class SourceLines {

    private final List<String> lines;

    private SourceLines(List<String> lines) {
        this.lines = lines;
    }

    static SourceLines of(String text) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new SourceLines(body.lines().toList());
    }

    int count() {
        return lines.size();
    }

    String get(int line) {
        return lines.get(line - 1);
    }

    boolean isBlank(int line) {
        return get(line).isBlank();
    }

    List<String> between(int first, int last) {
        return first > last ? List.of() : lines.subList(first - 1, last);
    }
}
