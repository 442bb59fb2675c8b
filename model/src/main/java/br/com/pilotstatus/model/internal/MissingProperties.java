package br.com.pilotstatus.model.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** A model lacks what its side must give, or breaks a rule. The message has names and no value. */
public final class MissingProperties extends JsonMappingException {
    private static final long serialVersionUID = 1L;

    private MissingProperties(JsonGenerator out, IllegalArgumentException missing) {
        super(out, missing.getMessage());
    }

    /** Calls a model's own check. */
    static void throwIfRefused(Method check, Object model, JsonGenerator out) throws Exception {
        try {
            check.invoke(model);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw new MissingProperties(out, refused);
            }
            throw e;
        }
    }

    static void throwIf(ModelChecks checks, JsonGenerator out) throws MissingProperties {
        try {
            checks.throwIfAny();
        } catch (IllegalArgumentException missing) {
            throw new MissingProperties(out, missing);
        }
    }
}
