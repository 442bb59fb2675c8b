package br.com.pilotstatus.model.internal;

import com.fasterxml.jackson.databind.DatabindContext;
import com.fasterxml.jackson.databind.cfg.ContextAttributes;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who reads and writes models: a client writes requests and reads responses, a server the other way round. A mapper that
 * was told its side knows what the other one sends, and refuses to write what lacks a property that its own side must give.
 */
public enum Side {
    CLIENT,
    SERVER;

    /** Tells a mapper on which side it is. */
    public JsonMapper.Builder tell(JsonMapper.Builder mapper) {
        return tell(mapper, false);
    }

    /**
     * The same, and whether it is to take and give no value of a {@linkplain ClosedSets set} that is not listed.
     */
    public JsonMapper.Builder tell(JsonMapper.Builder mapper, boolean isClosed) {
        return mapper.addModule(new RequiredProperties(this))
                .defaultAttributes(ContextAttributes.getEmpty()
                        .withSharedAttributes(Map.of(Side.class, this, ClosedSets.CLOSED, isClosed)));
    }

    /** The side whose values are read in a context: the other one; null where the mapper was told nothing. */
    static @Nullable Side sender(DatabindContext context) {
        Object reader = context.getAttribute(Side.class);
        return reader == CLIENT ? SERVER : reader == SERVER ? CLIENT : null;
    }
}
