package br.com.pilotstatus.model.internal;

import com.fasterxml.jackson.core.JsonStreamContext;

/**
 * The place around a value that was copied, as the parser of the copy wants it: that counts the value once more, so in
 * an array it must start one earlier.
 */
final class UnionPlace extends JsonStreamContext {

    private final JsonStreamContext place;

    UnionPlace(JsonStreamContext place) {
        super(place.inArray() ? TYPE_ARRAY : place.inObject() ? TYPE_OBJECT : TYPE_ROOT, place.getCurrentIndex() - 1);
        this.place = place;
    }

    @Override
    public JsonStreamContext getParent() {
        return place.getParent();
    }

    @Override
    public String getCurrentName() {
        return place.getCurrentName();
    }
}
