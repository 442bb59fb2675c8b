package br.com.pilotstatus.client.internal.security;

import br.com.pilotstatus.client.internal.spec.ClientSpec;
import br.com.pilotstatus.client.internal.spec.Operation;
import br.com.pilotstatus.client.internal.spec.SecurityScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The credentials that a client was given, and which of them an operation gets. Immutable. */
public final class CredentialStore {
    private final ClientSpec spec;
    private final Map<String, Supplier<String>> suppliers;

    /**
     * Takes the credentials of a client.
     *
     * @throws IllegalArgumentException if they satisfy two alternatives of an operation that don't include each other
     */
    public CredentialStore(ClientSpec spec, Map<String, Supplier<String>> suppliers) {
        this.spec = spec;
        this.suppliers = new LinkedHashMap<>(suppliers);
        spec.alternatives().forEach(this::satisfied);
    }

    /**
     * Returns what the operation gets: all schemes of the one alternative that the credentials satisfy; of two, the one
     * that includes the other.
     */
    public RequiredCredentials choose(Operation<?> operation) {
        Set<String> chosen = satisfied(operation.security());
        if (chosen == null && !operation.security().isEmpty()) {
            return new RequiredCredentials(operation.id() + " needs "
                    + operation.security().stream().map(this::named).collect(Collectors.joining(", or "))
                    + "; set it on the builder of " + spec.name());
        }
        List<RequiredCredentials.Part> parts = new ArrayList<>();
        for (SecurityScheme scheme : spec.securitySchemes()) {
            if (chosen != null && chosen.contains(scheme.name())) {
                parts.add(new RequiredCredentials.Part(scheme, Objects.requireNonNull(suppliers.get(scheme.name()))));
            }
        }
        return new RequiredCredentials(parts);
    }

    private @Nullable Set<String> satisfied(List<Set<String>> alternatives) {
        Set<String> chosen = null;
        for (Set<String> alternative : alternatives) {
            if (!suppliers.keySet().containsAll(alternative) || chosen != null && chosen.containsAll(alternative)) {
                continue;
            }
            if (chosen != null && !alternative.containsAll(chosen)) {
                throw new IllegalArgumentException(spec.name() + ": set " + named(chosen) + " or " + named(alternative)
                        + ", not both: they are alternatives");
            }
            chosen = alternative;
        }
        return chosen;
    }

    /** In the document's order, so that the same mistake has the same message. */
    private String named(Set<String> schemes) {
        return spec.securitySchemes().stream()
                .map(SecurityScheme::name)
                .filter(schemes::contains)
                .collect(Collectors.joining(" and "));
    }
}
