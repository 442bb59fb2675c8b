package br.com.pilotstatus.client.internal.request;

import jakarta.ws.rs.core.MediaType;

/**
 * The body of a request, once for all attempts. Its text form does not show it.
 *
 * @param value bytes as they are sent, or what is written as JSON
 * @param type its media type
 */
public record RequestEntity(Object value, MediaType type) {

    @Override
    public String toString() {
        return "RequestEntity[" + type.getType() + "/" + type.getSubtype() + "]";
    }
}
