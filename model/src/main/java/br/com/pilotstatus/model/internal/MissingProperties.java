package br.com.pilotstatus.model.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A model lacks what its side must give. The message has names and no value. */
public final class MissingProperties extends JsonMappingException {
    private static final long serialVersionUID = 1L;

    private MissingProperties(JsonGenerator out, IllegalArgumentException missing) {
        super(out, missing.getMessage());
    }

    static void throwIf(ModelChecks checks, JsonGenerator out) throws MissingProperties {
        try {
            checks.throwIfAny();
        } catch (IllegalArgumentException missing) {
            throw new MissingProperties(out, missing);
        }
    }
}
