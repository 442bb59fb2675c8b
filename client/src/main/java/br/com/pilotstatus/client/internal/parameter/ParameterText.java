package br.com.pilotstatus.client.internal.parameter;

import br.com.pilotstatus.model.internal.codec.Codecs;
import br.com.pilotstatus.model.internal.http.ValueText;

/** Writes a parameter's value as text. */
final class ParameterText {
    private ParameterText() {}

    /** Returns the same text that the value would have as JSON, without quotes; decimal numbers without an exponent. */
    static String of(Object value) {
        String text = ValueText.of(value);
        if (text != null) {
            return text;
        }
        Object wire = Codecs.onTheWire(value);
        return wire instanceof String || wire instanceof Long ? wire.toString() : ParameterJson.unquoted(value);
    }
}
