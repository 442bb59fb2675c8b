import br.com.pilotstatus.benchmarks.Setting;
import br.com.pilotstatus.benchmarks.Values;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.security.MessageDigest;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.glassfish.jersey.server.ResourceConfig;
import stock.jaxrs.api.LinesApi;
import stock.jaxrs.model.CreateLineRequest;
import stock.jaxrs.model.CreateLineResponse;
import stock.jaxrs.model.Line;
import stock.jaxrs.model.Webhook;

/** The stock interface, and what checks the key: nothing else checks anything. */
public final class StockInterface extends ResourceConfig {

    public StockInterface() {
        register(Keys.class);
        register(Lines.class);
    }

    public static final class Keys implements ContainerRequestFilter {
        private static final byte[] KEY = Setting.KEY.getBytes(StandardCharsets.UTF_8);

        @Override
        public void filter(ContainerRequestContext request) {
            String key = request.getHeaderString("x-api-key");
            if (key == null || !MessageDigest.isEqual(KEY, key.getBytes(StandardCharsets.UTF_8))) {
                request.abortWith(Response.status(401).build());
            }
        }
    }

    public static final class Lines implements LinesApi {
        @Override
        public Response createLine(CreateLineRequest request) {
            Line line = new Line()
                    .id(Values.ID)
                    .number(request.getNumber())
                    .name(request.getName())
                    .provider(Values.PROVIDER)
                    .phoneId(request.getPhoneId())
                    .accountId(request.getAccountId())
                    .connected(true)
                    .createdAt(OffsetDateTime.parse(Values.CREATED_AT));
            Webhook webhook = new Webhook().url(URI.create(Values.WEBHOOK)).verifyToken(Values.VERIFY_TOKEN);
            return Response.status(201)
                    .entity(new CreateLineResponse().line(line).webhook(webhook).linkedKeyId(Values.LINKED_KEY))
                    .build();
        }
    }
}
