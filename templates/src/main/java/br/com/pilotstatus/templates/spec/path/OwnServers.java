package br.com.pilotstatus.templates.spec.path;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.openapi.Server;
import br.com.pilotstatus.templates.spec.document.Document;
import br.com.pilotstatus.templates.spec.document.OverlayUpdate;
import java.util.List;

/** Reports where operations are served that have servers of their own. */
public final class OwnServers {

    private OwnServers() {}

    /** Reports it for a document. */
    public static void report(Document document) {
        Api api = Api.of(document.root());
        if (api.isServedInClearText()) {
            Source at = document.at(api.servers().get(0).pointer().steps());
            OverlayUpdate update = OverlayUpdate.of(
                    document, at, "{\"url\": \"" + api.firstServer().replaceFirst("(?i)^http:", "https:") + "\"}");
            document.doubtful(
                    at,
                    "%s is not encrypted, so that a client asks for its baseUrl; %s if it is served so, too"
                            .formatted(api.firstServer(), update.text()),
                    update);
        }
        for (Operation operation : api.operations()) {
            List<Server> servers = operation.servers();
            String own = operation.ownServer();
            if (own != null) {
                document.leftAlone(
                        document.at(servers.get(0).pointer().steps()),
                        "%s is called at %s, unless a client has another baseUrl; the stub serves it at its path, as all others"
                                .formatted(operation.address(), own));
            } else if (servers.stream().noneMatch(each -> each.url().equals(api.firstServer())) && !servers.isEmpty()) {
                document.doubtful(
                        document.at(servers.get(0).pointer().steps()),
                        "%s is no address that paths can be put behind: %s is called where all others are; write the whole address in the overlay"
                                .formatted(servers.get(0).url(), operation.address()));
            }
        }
    }
}
