import br.com.pilotstatus.benchmarks.Answer;
import br.com.pilotstatus.benchmarks.Contender;
import br.com.pilotstatus.benchmarks.Setting;
import br.com.pilotstatus.benchmarks.plain.CreateLine;
import br.com.pilotstatus.benchmarks.plain.LineCreated;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** As it comes: its own connector, its own Jackson. */
public final class JerseyJackson implements Contender {

    private final CreateLine line;
    private final WebTarget target;

    public JerseyJackson(Setting setting) {
        this.line = new CreateLine(setting);
        ClientBuilder builder = ClientBuilder.newBuilder();
        if (setting.tls() != null) {
            builder.sslContext(setting.tls().context());
        }
        this.target = builder.build().target(setting.operation());
    }

    @Override
    public Answer call() {
        try (Response response = target.request(MediaType.APPLICATION_JSON_TYPE)
                .header("x-api-key", Setting.KEY)
                .post(Entity.json(line))) {
            if (response.getStatus() != 201) {
                throw new IllegalStateException("status " + response.getStatus());
            }
            return response.readEntity(LineCreated.class).answer();
        }
    }
}
