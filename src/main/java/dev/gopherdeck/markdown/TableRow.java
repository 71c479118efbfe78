package dev.gopherdeck.markdown;

import java.util.ArrayList;
import java.util.List;

/** The cells of a table's row; bars that are escaped or in code separate nothing. */
final class TableRow {

    private TableRow() {}

    static List<String> cells(String row) {
        String text = row.strip();
        String inner = text.startsWith("|") ? text.substring(1) : text;
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean code = false;
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            boolean escaped = c == '\\' && inner.startsWith("|", i + 1);
            code ^= c == '`';
            if (escaped) {
                cell.append('|');
                i++;
            } else if (c == '|' && !code) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!cell.toString().isBlank()) {
            cells.add(cell.toString().strip());
        }
        return cells;
    }
}
