package br.com.pilotstatus.templates.schema;

import java.util.Map;

/** What reads and writes a type without databind: expressions of {@code model.internal.codec}, as source. */
final class Codecs {

    private static final String PACKAGE = Packages.MODEL_INTERNAL + ".codec.";

    private static final Map<String, String> SCALARS = Map.ofEntries(
            Map.entry("java.lang.String", "TEXT"),
            Map.entry("java.lang.Boolean", "BOOLEAN"),
            Map.entry("java.lang.Integer", "INTEGER"),
            Map.entry("java.lang.Long", "LONG"),
            Map.entry("java.math.BigInteger", "BIG_INTEGER"),
            Map.entry("java.lang.Float", "FLOAT"),
            Map.entry("java.lang.Double", "DOUBLE"),
            Map.entry("java.math.BigDecimal", "DECIMAL"),
            Map.entry("java.time.OffsetDateTime", "INSTANT"),
            Map.entry("java.time.LocalDate", "DATE"),
            Map.entry("java.util.UUID", "UUID"),
            Map.entry("java.net.URI", "URI"),
            Map.entry("byte[]", "BYTES"));

    /** Of decimal numbers that are text in JSON. */
    static final String QUOTED = PACKAGE + "ScalarCodec.QUOTED";

    private Codecs() {}

    /** That of a type of the JDK; a type that has none is left to the mapper. */
    static String of(String qualifiedName) {
        if (qualifiedName.equals("java.lang.Object")) {
            return PACKAGE + "FreeCodec.INSTANCE";
        }
        String scalar = SCALARS.get(qualifiedName);
        return scalar == null
                ? PACKAGE + "ClassCodec.<" + qualifiedName + ">unread()"
                : PACKAGE + "ScalarCodec." + scalar;
    }

    /** That of a generated class, in which it is. */
    static String in(String className) {
        return className + ".Codec$.INSTANCE";
    }

    static String list(String elements) {
        return "new " + PACKAGE + "ListCodec<>(" + elements + ")";
    }

    static String map(String values) {
        return "new " + PACKAGE + "MapCodec<>(" + values + ")";
    }
}
