package br.com.pilotstatus.client.faults;

import java.util.Collection;

/** Writes the table. */
final class MatrixText {
    private MatrixText() {}

    static String of(Collection<MatrixRow> rows) {
        long broken = rows.stream().filter(row -> !row.complaints().isEmpty()).count();
        StringBuilder text = new StringBuilder("# Fault matrix\n\n")
                .append(rows.size())
                .append(" faults; ")
                .append(broken == 0 ? "all" : rows.size() - broken + " of them")
                .append(" end as they should. Each was tried on a real socket by the test of the same name.\n\n")
                .append(
                        "- *ends in*, *says*: the exception and its whole message, with what else it tells in brackets.\n")
                .append("- *requests*: how many the server saw a byte of.\n")
                .append("- *connection*: whether the client kept it for the next call, or closed it.\n")
                .append("- After each: nothing in the pool is still held, no connection is open that the pool does not")
                .append(
                        " hold, none after close(), no thread is left, no secret is in the exception, and the next call")
                .append(" on the same client gets its own response.\n");
        for (MatrixSection strike : MatrixSection.values()) {
            section(
                    text,
                    strike,
                    rows.stream().filter(row -> row.strike() == strike).toList());
        }
        return text.toString();
    }

    private static void section(StringBuilder text, MatrixSection strike, Collection<MatrixRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        text.append("\n## ")
                .append(strike.heading())
                .append("\n\n")
                .append("| fault | ends in | says | requests | connection | result |\n")
                .append("|---|---|---|---|---|---|\n");
        for (MatrixRow row : rows) {
            text.append("| ")
                    .append(cell(row.fault()))
                    .append(" | ")
                    .append(cell(row.outcome().end()))
                    .append(" | ")
                    .append(cell(row.outcome().says()))
                    .append(" | ")
                    .append(row.requests())
                    .append(" | ")
                    .append(row.connection())
                    .append(" | ")
                    .append(row.result())
                    .append(" |\n");
        }
    }

    /** Returns the text so that it stays one cell: no marks of Markdown, and no characters that can't be seen. */
    static String cell(String text) {
        StringBuilder cell = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c < ' ' || c > '~' && !Character.isLetter(c) && !Character.isDigit(c)) {
                cell.append(String.format("`U+%04X`", (int) c));
            } else if ("\\|<*".indexOf(c) >= 0) {
                cell.append('\\').append(c);
            } else {
                cell.append(c);
            }
        }
        return cell.toString();
    }
}
