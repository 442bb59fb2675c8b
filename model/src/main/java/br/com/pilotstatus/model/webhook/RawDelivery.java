package br.com.pilotstatus.model.webhook;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A delivery of an event as it came: nothing of it is lost, whatever of it could be read. Immutable and thread-safe. */
public final class RawDelivery {

    private final String name;
    private final byte[] rawBody;
    private final @Nullable String deduplicationKey;

    private RawDelivery(String name, byte[] rawBody, @Nullable String deduplicationKey) {
        this.name = Objects.requireNonNull(name, "name");
        this.rawBody = rawBody.clone();
        this.deduplicationKey = deduplicationKey;
    }

    /**
     * Makes one that nothing tells from others.
     *
     * @param name the event's name; not null, empty where there is none
     * @param rawBody the bytes, which are copied; not null
     * @return the delivery
     */
    public static RawDelivery of(String name, byte[] rawBody) {
        return of(name, rawBody, null);
    }

    /**
     * Makes one.
     *
     * @param name the event's name; not null, empty where there is none
     * @param rawBody the bytes, which are copied; not null
     * @param deduplicationKey the same in each delivery of the same event; null if nothing tells
     * @return the delivery
     */
    public static RawDelivery of(String name, byte[] rawBody, @Nullable String deduplicationKey) {
        return new RawDelivery(name, rawBody, deduplicationKey);
    }

    /** {@return the event's name as it was received; empty where the delivery has none} */
    public String name() {
        return name;
    }

    /** {@return a copy of the bytes as they were received} */
    public byte[] rawBody() {
        return rawBody.clone();
    }

    /**
     * Returns what is the same each time that the sender delivers the same event, and differs between events. It begins with
     * the event's name, followed by the values that the document names ({@code x-webhook-deduplicate}).
     *
     * @return the key; null where the document names nothing, or the delivery lacks one of the values
     */
    public @Nullable String deduplicationKey() {
        return deduplicationKey;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RawDelivery that
                && name.equals(that.name)
                && Arrays.equals(rawBody, that.rawBody)
                && Objects.equals(deduplicationKey, that.deduplicationKey);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(rawBody), deduplicationKey);
    }

    /** Prints name and size, never the bytes. */
    @Override
    public String toString() {
        return "RawDelivery[" + name + ", " + rawBody.length + " bytes]";
    }
}
