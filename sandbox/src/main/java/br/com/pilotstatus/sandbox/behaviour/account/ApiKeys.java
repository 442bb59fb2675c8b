package br.com.pilotstatus.sandbox.behaviour.account;

import br.com.pilotstatus.model.ApiKeyEntry;
import br.com.pilotstatus.model.ApiKeyListItem;
import br.com.pilotstatus.model.NumberApiKeyReveal;
import br.com.pilotstatus.model.RegenerateNumberKeyRequest;
import br.com.pilotstatus.model.RegeneratedApiKey;
import br.com.pilotstatus.model.RegeneratedNumberKey;
import br.com.pilotstatus.sandbox.behaviour.number.NumberRegistry;
import br.com.pilotstatus.sandbox.behaviour.number.NumberRow;
import br.com.pilotstatus.sandbox.world.ApiKey;
import br.com.pilotstatus.sandbox.world.Call;
import br.com.pilotstatus.sandbox.world.Caller;
import br.com.pilotstatus.sandbox.world.Caller.Scope;
import br.com.pilotstatus.sandbox.world.World;
import java.util.List;

/** Keys of numbers: listed, and replaced, which ends the old one at once. */
public final class ApiKeys {

    private static final String NAME = "Default";

    private final World world;
    private final NumberRegistry numbers;

    /** Makes it. */
    public ApiKeys(World world, NumberRegistry numbers) {
        this.world = world;
        this.numbers = numbers;
    }

    public List<ApiKeyEntry> listApiKeys() {
        if (Call.current().isNumberKey()) {
            return world.keys().of(Call.current().number()).stream()
                    .<ApiKeyEntry>map(ApiKeys::masked)
                    .toList();
        }
        return numbers.active().stream()
                .flatMap(row -> world.keys().of(row.id()).stream().<ApiKeyEntry>map(key -> revealed(row, key)))
                .toList();
    }

    public RegeneratedNumberKey regenerateNumberApiKey(RegenerateNumberKeyRequest request) {
        Call.current().requireTenant();
        ApiKey key = replaced(numbers.get(request.whatsappNumberId(), "NUMBER_NOT_FOUND"));
        return RegeneratedNumberKey.builder()
                .numberId(key.caller().number())
                .keyId(key.id())
                .keyPrefix(key.prefix())
                .keyLast4(key.last4())
                .key(key.key())
                .createdAt(key.createdAt())
                .build();
    }

    public RegeneratedApiKey regenerateApiKey() {
        ApiKey key = replaced(numbers.called());
        return RegeneratedApiKey.builder()
                .id(key.id())
                .name(NAME)
                .key(key.key())
                .keyPrefix(key.prefix())
                .keyLast4(key.last4())
                .scope("number")
                .whatsappNumberId(key.caller().number())
                .createdAt(key.createdAt())
                .build();
    }

    private ApiKey replaced(NumberRow row) {
        world.keys().revoke(row.id());
        return world.keys()
                .accept(new ApiKey(
                        world.newId("key"), world.newId("ps"), new Caller(Scope.NUMBER, row.id()), world.now()));
    }

    private static NumberApiKeyReveal revealed(NumberRow row, ApiKey key) {
        return NumberApiKeyReveal.builder()
                .numberId(row.id())
                .number(row.phone())
                .displayName(row.name())
                .keyId(key.id())
                .keyLast4(key.last4())
                .key(key.key())
                .revealable(true)
                .build();
    }

    private static ApiKeyListItem masked(ApiKey key) {
        return ApiKeyListItem.builder()
                .id(key.id())
                .name(NAME)
                .keyPrefix(key.prefix())
                .lastUsedAt(null)
                .createdAt(key.createdAt())
                .webhookId(null)
                .projectId(null)
                .webhook(null)
                .whatsappInstanceId(key.caller().number())
                .whatsappInstance(null)
                .retentionDays(0L)
                .build();
    }
}
