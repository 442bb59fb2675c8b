package br.com.pilotstatus.templates.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Spells names of an OpenAPI document as Java names: ASCII letters, digits and underscores, whatever the document uses.
 *
 * <p>A name that consists of letters and digits keeps its capitals ({@code metaWABAId}); any other is cut into words.
 * The result depends on the given text alone, so two texts may become the same Java name: who assigns names settles
 * that.
 */
public final class JavaNames {

    private static final Pattern LOWER_CAMEL = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern CAMEL = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

    /** Keywords and literals, then the methods that every generated model has or that {@code Object} forbids. */
    private static final Set<String> RESERVED_MEMBERS = Set.of(
            "_",
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "true",
            "try",
            "void",
            "volatile",
            "while",
            "yield",
            "clone",
            "equals",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait",
            "additionalProperties",
            "builder",
            "jsonUnknown",
            "mistypedProperties",
            "toBuilder");

    /** With what generated code puts behind it, and a nested class, it stays below the 255 bytes of a file's name. */
    private static final int LONGEST_TYPE = 110;

    private JavaNames() {}

    /** Returns the class name for a text: {@code message_status} is {@code MessageStatus}. */
    public static String typeName(String text) {
        return shortened(
                CAMEL.matcher(text).matches() ? upperFirst(text) : startWithLetter("Value", join(JavaWords.of(text))));
    }

    /** Returns a class name itself, or one that a file can have, with a sign of what is cut off. */
    public static String shortened(String typeName) {
        return typeName.length() <= LONGEST_TYPE
                ? typeName
                : typeName.substring(0, LONGEST_TYPE - 9) + "X%08x".formatted(typeName.hashCode());
    }

    /**
     * Returns the name of a method, field or parameter for a text: {@code x-number-id} is {@code xNumberId}.
     *
     * <p>A {@linkplain #isReservedMember reserved} name gets an underscore: {@code class} is {@code class_}.
     */
    public static String memberName(String text) {
        String name = LOWER_CAMEL.matcher(text).matches() ? text : lowerCamel(JavaWords.of(text));
        return isReservedMember(name) ? name + "_" : name;
    }

    /** Returns the name of a constant for a text: {@code in-progress} is {@code IN_PROGRESS}. */
    public static String constantName(String text) {
        String name = JavaWords.of(text).stream()
                .map(word -> word.toUpperCase(Locale.ROOT))
                .collect(Collectors.joining("_"));
        return startWithLetter("VALUE_", name);
    }

    /** Tells whether a name can't be a generated method's, field's or parameter's: keywords, methods of all models. */
    public static boolean isReservedMember(String name) {
        return RESERVED_MEMBERS.contains(name);
    }

    /**
     * Tells whether a model must not have this class name, in any capitalisation, because generated code means another
     * type by it: all of {@code java.lang}, and what generated code imports.
     */
    public static boolean isReservedType(String name) {
        return ReservedTypes.contains(name);
    }

    private static String lowerCamel(List<String> words) {
        String first = words.get(0).toLowerCase(Locale.ROOT);
        String rest = join(words.subList(1, words.size()));
        return startWithLetter("value", first + separator(first, rest) + rest);
    }

    private static String join(List<String> words) {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            name.append(separator(name, word)).append(capital(word));
        }
        return name.toString();
    }

    /** Without it {@code v1.0} and {@code v10} would be one name. */
    private static String separator(CharSequence before, String after) {
        return !before.isEmpty()
                        && isDigit(before.charAt(before.length() - 1))
                        && !after.isEmpty()
                        && isDigit(after.charAt(0))
                ? "_"
                : "";
    }

    private static String capital(String word) {
        String rest = word.substring(1);
        boolean shouted = word.equals(word.toUpperCase(Locale.ROOT));
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + (shouted ? rest.toLowerCase(Locale.ROOT) : rest);
    }

    private static String upperFirst(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String startWithLetter(String prefix, String name) {
        return isDigit(name.charAt(0)) ? prefix + name : name;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
