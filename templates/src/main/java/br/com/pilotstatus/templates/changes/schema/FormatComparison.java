package br.com.pilotstatus.templates.changes.schema;

import static br.com.pilotstatus.templates.changes.pair.SideBySide.instead;

import br.com.pilotstatus.templates.changes.pair.SideBySide;
import br.com.pilotstatus.templates.changes.pair.ValuePlace;
import br.com.pilotstatus.templates.changes.report.Code;
import br.com.pilotstatus.templates.changes.rule.ValueRule;
import br.com.pilotstatus.templates.openapi.Format;
import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Schema;
import java.util.Set;

/** Compares formats: one that is no Java type of its own is checked by nobody, or says that it is a secret. */
final class FormatComparison {

    private FormatComparison() {}

    static void run(SideBySide sides, Schema before, Schema after, ValuePlace at) {
        String was = before.text(Keyword.FORMAT);
        String is = after.text(Keyword.FORMAT);
        ValuePlace place = at.child(Keyword.FORMAT.key());
        if (was.equals(is)) {
            return;
        }
        if ((before.format() == Format.PASSWORD) != (after.format() == Format.PASSWORD)) {
            sides.add(ValueRule.SECRET_CHANGED, place, "");
        } else if (!shows(before) || !shows(after)) {
            sides.add(
                    ValueRule.UNCHECKED_KEYWORD_CHANGED,
                    place,
                    "`format` " + instead(Code.of(after.get(Keyword.FORMAT)), Code.of(before.get(Keyword.FORMAT))));
        }
    }

    /** Whether the Java type says all that the format does; then an equal type is an equal value. */
    private static boolean shows(Schema schema) {
        return !schema.has(Keyword.FORMAT) || schema.format() != null;
    }

    /** Tells whether formats make no difference to the Java type. */
    static boolean isSameType(Schema before, Schema after) {
        return javaType(before).equals(javaType(after));
    }

    private static String javaType(Schema schema) {
        Format format = schema.format();
        if (format == Format.DECIMAL) {
            return "java.math.BigDecimal";
        }
        if (format != null && format.type().equals(schema.type())) {
            return format.javaType();
        }
        return switch (schema.type()) {
            case "string" -> "java.lang.String";
            case "integer" -> "java.lang.Long";
            case "number" -> "java.math.BigDecimal";
            default -> schema.type();
        };
    }

    static void narrowedOrWidened(
            SideBySide sides, Set<String> before, Set<String> after, ValuePlace at, String detail) {
        if (before.containsAll(after)) {
            sides.add(ValueRule.NARROWED_IN_REQUESTS, ValueRule.NARROWED_IN_RESPONSES, at, detail);
        } else if (after.containsAll(before)) {
            sides.add(ValueRule.WIDENED_IN_REQUESTS, ValueRule.WIDENED_IN_RESPONSES, at, detail);
        } else {
            sides.add(ValueRule.OTHERWISE_LIMITED_IN_REQUESTS, ValueRule.OTHERWISE_LIMITED_IN_RESPONSES, at, detail);
        }
    }
}
