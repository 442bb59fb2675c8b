import br.com.pilotstatus.benchmarks.Setting;
import br.com.pilotstatus.benchmarks.Values;
import br.com.pilotstatus.model.lines.CreateLineRequest;
import br.com.pilotstatus.model.lines.CreateLineResponse;
import br.com.pilotstatus.model.lines.Line;
import br.com.pilotstatus.model.lines.Webhook;
import br.com.pilotstatus.server.FixedKeys;
import br.com.pilotstatus.server.lines.api.CreateLineResult;
import br.com.pilotstatus.server.lines.api.LinesApi;
import br.com.pilotstatus.server.lines.api.LinesFeature;
import java.net.URI;
import java.time.OffsetDateTime;
import org.glassfish.jersey.server.ResourceConfig;

/** As its README says. */
public final class OurStub extends ResourceConfig {

    public OurStub() {
        register(new LinesFeature(FixedKeys.builder()
                        .accept("apiKey", Setting.KEY, "somebody")
                        .build())
                .implementedBy(new Lines()));
    }

    static final class Lines implements LinesApi {
        @Override
        public CreateLineResult createLine(CreateLineRequest request) {
            return CreateLineResult.created(CreateLineResponse.builder()
                    .line(Line.builder()
                            .id(Values.ID)
                            .number(request.number())
                            .name(request.name())
                            .provider(Values.PROVIDER)
                            .phoneId(request.phoneId())
                            .accountId(request.accountId())
                            .connected(true)
                            .createdAt(OffsetDateTime.parse(Values.CREATED_AT))
                            .build())
                    .webhook(Webhook.builder()
                            .url(URI.create(Values.WEBHOOK))
                            .verifyToken(Values.VERIFY_TOKEN)
                            .build())
                    .linkedKeyId(Values.LINKED_KEY)
                    .build());
        }
    }
}
