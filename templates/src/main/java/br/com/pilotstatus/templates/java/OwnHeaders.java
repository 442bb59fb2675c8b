package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.openapi.Keyword;
import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.openapi.Parameter;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.parameter.ParameterTypes;
import br.com.pilotstatus.templates.schema.JavaType;
import br.com.pilotstatus.templates.schema.Text;
import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The headers of an operation that a client sends by itself, so that they are no arguments of its methods: an idempotency key,
 * and those of its views. For a server they are parameters like others.
 *
 * @param idempotency what makes them known to the client, as arguments in source; {@code null} without a key
 * @param views       calls in source, one for each header of a view
 * @param javadoc     what the Javadoc of the methods says of them
 * @param hidden      names on the wire, in small letters
 */
record OwnHeaders(@Nullable String idempotency, List<String> views, List<String> javadoc, Set<String> hidden) {

    /** What a client makes: a UUID. */
    private static final BigDecimal KEY_LENGTH = BigDecimal.valueOf(36);

    static OwnHeaders of(Operation operation, List<ClientView> views, ParameterTypes types) {
        String idempotency = null;
        List<String> calls = new ArrayList<>();
        List<String> javadoc = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        for (Parameter each : operation.parameters()) {
            String key = each.name().toLowerCase(Locale.ROOT);
            if (isIdempotencyKey(each, types)) {
                if (idempotency != null) {
                    throw new UnsupportedSpecException(
                            each.pointer(),
                            "a second header for an idempotency key; say x-idempotency-key: false of one");
                }
                String replayed = each.replayedHeader();
                idempotency = Text.literal(each.name()) + ", " + (replayed.isEmpty() ? "null" : Text.literal(replayed));
                javadoc.add(
                        "Safe to repeat: all attempts have one idempotency key, that of the options or a random one.");
                hidden.add(key);
            }
            for (ClientView view : views) {
                if (each.in().equals("header") && view.header().equalsIgnoreCase(each.name())) {
                    refuseOther(each, types);
                    calls.add(
                            each.isRequired()
                                    ? "requiredView(" + view.headerLiteral() + ", " + view.methodLiteral() + ")"
                                    : "view(" + view.headerLiteral() + ")");
                    javadoc.add("Counts for what " + view.method() + "(…) of the client was given"
                            + (each.isRequired() ? ", without which it can't be called." : "."));
                    hidden.add(key);
                }
            }
        }
        return new OwnHeaders(idempotency, calls, javadoc, Set.copyOf(hidden));
    }

    private static boolean isIdempotencyKey(Parameter parameter, ParameterTypes types) {
        if (!parameter.isIdempotencyKey()) {
            return false;
        }
        boolean fits = parameter.in().equals("header") && fits(parameter, types);
        if (!fits && parameter.saysIdempotencyKey()) {
            throw new UnsupportedSpecException(
                    parameter.pointer().child("x-idempotency-key"),
                    "a client makes keys of 36 characters, which this parameter does not take; make it a header that is a"
                            + " text without pattern or enum");
        }
        return fits;
    }

    private static boolean fits(Parameter parameter, ParameterTypes types) {
        Schema schema = parameter.schema().merged();
        BigDecimal shortest = schema.number(Keyword.MIN_LENGTH);
        BigDecimal longest = schema.number(Keyword.MAX_LENGTH);
        return !parameter.hasContent()
                && Set.of("String", "UUID").contains(type(parameter, types).name())
                && !schema.has(Keyword.PATTERN)
                && !schema.has(Keyword.ENUM)
                && !schema.has(Keyword.CONST)
                && (shortest == null || shortest.compareTo(KEY_LENGTH) <= 0)
                && (longest == null || longest.compareTo(KEY_LENGTH) >= 0);
    }

    private static void refuseOther(Parameter parameter, ParameterTypes types) {
        if (parameter.hasContent() || !type(parameter, types).name().equals("String")) {
            throw new UnsupportedSpecException(
                    parameter.pointer().child("schema"), "what a view of the client sends must be a text");
        }
    }

    private static JavaType type(Parameter parameter, ParameterTypes types) {
        return types.type(parameter.schema());
    }

    boolean hides(Argument argument) {
        return argument.in().equals("header")
                && hidden.contains(argument.wireName().toLowerCase(Locale.ROOT));
    }
}
