package br.com.pilotstatus.sandbox.behaviour.number;

import br.com.pilotstatus.model.NumberProvider;
import br.com.pilotstatus.model.RemotePairingConnectResult;
import br.com.pilotstatus.model.RemotePairingInfo;
import br.com.pilotstatus.model.RemotePairingRequest;
import br.com.pilotstatus.model.RemotePairingResult;
import br.com.pilotstatus.model.RemotePairingStatus;
import br.com.pilotstatus.sandbox.document.Document;
import br.com.pilotstatus.sandbox.world.Refusal;
import br.com.pilotstatus.sandbox.world.Table;
import br.com.pilotstatus.sandbox.world.World;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;

/** Numbers that somebody else pairs, by a token that is good for a day. */
public final class RemotePairings {

    private static final Duration GOOD_FOR = Duration.ofHours(24);

    private record Pairing(String token, NumberRow number, OffsetDateTime madeAt) {}

    private final World world;
    private final NumberRegistry registry;
    private final NumberViews views;
    private final Table<Pairing> pairings;
    private final RemotePairingConnectResult codes;

    /**
     * Makes it, with the token of the document's examples.
     *
     * @param views writes numbers
     * @param document its examples hold what is not modelled
     */
    public RemotePairings(World world, NumberRegistry registry, NumberViews views, Document document) {
        this.world = world;
        this.registry = registry;
        this.views = views;
        this.pairings = world.table(Pairing::token, each -> each.number().id());
        this.codes = document.operation("connectRemotePairing").success(RemotePairingConnectResult.class);
        RemotePairingResult example = document.operation("createRemotePairing").success(RemotePairingResult.class);
        RemotePairingInfo info = document.operation("getRemotePairing").success(RemotePairingInfo.class);
        NumberRow row = new NumberRow(
                "num_remote",
                Objects.requireNonNull(info.number(), "number"),
                Objects.requireNonNull(info.name(), "name"),
                NumberRow.PAIRED,
                world.now(),
                Settings.initial(null));
        pairings.put(new Pairing(Objects.requireNonNull(example.remotePairingToken(), "token"), row, world.now()));
    }

    public RemotePairingResult createRemotePairing(RemotePairingRequest request) {
        if (request.provider() != null && request.provider().equals(NumberProvider.META)) {
            return made(new NumberRow(
                    world.newId("num"), "", nameOf(request), NumberRow.META, world.now(), Settings.ofMeta()));
        }
        if (request.name() == null || request.number() == null) {
            throw Refusal.of(400, "VALIDATION_ERROR", "name and number are required");
        }
        String phone = Numbers.phone(request.number());
        if (!registry.ofPhone(phone).isEmpty()) {
            throw Refusal.of(409, null, "Number already exists");
        }
        return made(new NumberRow(
                world.newId("num"), phone, request.name(), NumberRow.PAIRED, world.now(), Settings.initial(null)));
    }

    public RemotePairingInfo getRemotePairing(String token) {
        Pairing pairing = pairings.find(token);
        if (pairing == null || isOver(pairing)) {
            return RemotePairingInfo.builder().valid(false).build();
        }
        NumberRow row = pairing.number();
        return RemotePairingInfo.builder()
                .valid(true)
                .name(row.name)
                .maskedNumber(masked(row.phone))
                .state(row.state(world.now()))
                .build();
    }

    public RemotePairingConnectResult connectRemotePairing(String token) {
        NumberRow row = good(token);
        if (row.state(world.now()).equals("OPEN")) {
            throw Refusal.of(409, null, "The number is connected already");
        }
        row.codeMadeAt = world.now();
        return codes;
    }

    public RemotePairingStatus getRemotePairingStatus(String token) {
        NumberRow row = good(token);
        return RemotePairingStatus.builder()
                .state(row.state(world.now()))
                .primaryLink(views.instance(row).primaryLink())
                .secondaryLink(views.instance(row).secondaryLink())
                .isFullyConnected(row.isConnected(world.now()))
                .build();
    }

    private RemotePairingResult made(NumberRow row) {
        registry.add(row);
        Pairing pairing = pairings.put(new Pairing(world.newId("rp"), row, world.now()));
        return RemotePairingResult.builder()
                .instance(views.instance(row))
                .linkedApiKeyId(null)
                .provider(row.provider)
                .numberId(row.id)
                .maskedNumber(masked(row.phone))
                .remotePairingToken(pairing.token())
                .remotePairingUrl("https://pilotstatus.com.br/connect/" + pairing.token())
                .messageSent(false)
                .build();
    }

    private NumberRow good(String token) {
        Pairing pairing = pairings.find(token);
        if (pairing == null || isOver(pairing)) {
            throw Refusal.of(404, null, "Unknown token");
        }
        return pairing.number();
    }

    private boolean isOver(Pairing pairing) {
        return !world.now().isBefore(pairing.madeAt().plus(GOOD_FOR));
    }

    private static String nameOf(RemotePairingRequest request) {
        return request.name() == null ? "Meta" : request.name();
    }

    private static String masked(String phone) {
        int shown = Math.max(0, phone.length() - 4);
        return phone.substring(0, Math.min(5, shown)) + "****-" + phone.substring(shown);
    }
}
