package br.com.pilotstatus.templates.schema;

import br.com.pilotstatus.templates.openapi.Schema;

/**
 * What a class file can hold: a method takes 255 arguments and has less than 65,536 bytes of code (Java Virtual Machine
 * Specification, 4.3.3 and 4.7.3), and a text has less than 65,536 bytes (4.4.7).
 */
public final class ClassLimits {

    /** Arguments that a document may ask for: generated methods add some of their own. */
    public static final int ARGUMENTS = 250;

    /** Texts as constants: 20 bytes of code each make and collect them. */
    private static final int TEXTS = 3_000;

    /** Numbers as constants, which are made of texts if they are no integers. */
    private static final int NUMBERS = 2_200;

    /** Properties of a model: what checks them is one chain of calls, which compilers read by recursion. */
    private static final int PROPERTIES = 500;

    private ClassLimits() {}

    /** Whether one class can have all values of an enum as constants. */
    public static boolean fit(EnumValues values) {
        int limit = EnumKind.of(values.values()) == EnumKind.TEXT ? TEXTS : NUMBERS;
        return values.values().size() <= limit
                && values.values().stream()
                        .allMatch(each -> isConstant(each.json().asString("")));
    }

    /** Whether one class can have all properties of an object. */
    public static boolean fit(Schema object) {
        return object.members().properties().size() <= PROPERTIES;
    }

    /** Whether a text can stand in a class file; a character has up to three bytes there. */
    public static boolean isConstant(String text) {
        return text.length() <= 65_535 / 3;
    }
}
