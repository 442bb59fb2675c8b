package br.com.pilotstatus.sandbox.behaviour.number;

import br.com.pilotstatus.model.NumberSettings;
import br.com.pilotstatus.model.PiiMode;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A number as it stands. Not thread-safe. */
public final class NumberRow {

    /** How long a deleted number can be restored. */
    static final Duration RESTORABLE = Duration.ofDays(30);

    /** How long a number that is paired by a code stays connected while its charge is unpaid. */
    static final Duration UNPAID = Duration.ofDays(7);

    /** When a code that was made is scanned: nobody is there to do it. */
    static final Duration SCANNED_AFTER = Duration.ofSeconds(30);

    static final String META = "META";
    static final String PAIRED = "PILOT_STATUS";

    final String id;
    final String phone;
    final String name;
    final String provider;
    final OffsetDateTime createdAt;
    OffsetDateTime updatedAt;
    NumberSettings settings;
    PiiMode piiMode = PiiMode.STORE_INDEFINITE;

    @Nullable Long piiRetentionDays;

    @Nullable OffsetDateTime codeMadeAt;

    @Nullable OffsetDateTime secondCodeMadeAt;

    @Nullable OffsetDateTime unpaidSince;

    @Nullable OffsetDateTime deletedAt;

    NumberRow(
            String id, String phone, String name, String provider, OffsetDateTime createdAt, NumberSettings settings) {
        this.id = id;
        this.phone = phone;
        this.name = name;
        this.provider = provider;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
        this.settings = settings;
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** The phone, digits alone. */
    public String phone() {
        return phone;
    }

    /** The name that was given to it. */
    public String name() {
        return name;
    }

    /** Whether it is of Meta's Cloud API. */
    public boolean isMeta() {
        return provider.equals(META);
    }

    /** Whether its charge is unpaid, which blocks sending. */
    public boolean isBlocked() {
        return unpaidSince != null;
    }

    /** Lets its charge be unpaid from some time on. */
    public void leaveUnpaid(OffsetDateTime since) {
        unpaidSince = since;
    }

    @Nullable OffsetDateTime restorableUntil() {
        return deletedAt == null ? null : deletedAt.plus(RESTORABLE);
    }

    /** When it is disconnected for its charge; null: never. */
    @Nullable OffsetDateTime disconnectAt() {
        return unpaidSince == null || isMeta() ? null : unpaidSince.plus(UNPAID);
    }

    String state(OffsetDateTime now) {
        OffsetDateTime disconnected = disconnectAt();
        if (disconnected != null && !now.isBefore(disconnected)) {
            return "CLOSE";
        }
        return isMeta() ? "OPEN" : link(codeMadeAt, now);
    }

    @Nullable String secondState(OffsetDateTime now) {
        return secondCodeMadeAt == null ? null : link(secondCodeMadeAt, now);
    }

    boolean isConnected(OffsetDateTime now) {
        return state(now).equals("OPEN") && (secondCodeMadeAt == null || "OPEN".equals(secondState(now)));
    }

    private static String link(@Nullable OffsetDateTime made, OffsetDateTime now) {
        if (made == null) {
            return "CLOSE";
        }
        return now.isBefore(made.plus(SCANNED_AFTER)) ? "CONNECTING" : "OPEN";
    }
}
