package br.com.pilotstatus.templates.spec.unsupported;

import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.SecurityRequirement;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OverlayUpdate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells of security schemes that are declared and asked for nowhere: a credential goes only where it is asked for. */
final class UnaskedSchemes {

    private UnaskedSchemes() {}

    static void report(Document document) {
        Api api = Api.of(document.root());
        Set<String> asked = Stream.concat(
                        Stream.of(api.security()), api.operations().stream().map(each -> each.security()))
                .flatMap(List::stream)
                .map(SecurityRequirement::schemes)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        document.componentObjects("securitySchemes").forEach((name, scheme) -> {
            if (scheme.path("type").asString("").equals("mutualTLS")) {
                return;
            } else if (asked.isEmpty()) {
                OverlayUpdate update = OverlayUpdate.of(
                        document, document.at(document.root()), "{\"security\": [{\"" + name + "\": []}]}");
                document.doubtful(
                        document.at(scheme),
                        "no operation asks for a credential, so a client sends none and a server asks for none; if all do, "
                                + update.text(),
                        update);
            } else if (!asked.contains(name)) {
                document.leftAlone(document.at(scheme), "no operation asks for it, so it is never sent");
            }
        });
    }
}
