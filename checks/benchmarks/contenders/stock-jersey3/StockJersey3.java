import br.com.pilotstatus.benchmarks.Answer;
import br.com.pilotstatus.benchmarks.Contender;
import br.com.pilotstatus.benchmarks.Setting;
import br.com.pilotstatus.benchmarks.Values;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.Map;
import stock.jersey3.ApiClient;
import stock.jersey3.api.LinesApi;
import stock.jersey3.model.CreateLineRequest;
import stock.jersey3.model.CreateLineResponse;

/** As its README says. */
public final class StockJersey3 implements Contender {

    private final LinesApi lines;
    private final CreateLineRequest request;

    public StockJersey3(Setting setting) {
        ApiClient client = new ApiClient() {
            @Override
            protected void customizeClientBuilder(ClientBuilder builder) {
                if (setting.tls() != null) {
                    builder.sslContext(setting.tls().context());
                }
            }
        };
        client.setBasePath(setting.server().toString());
        client.configureApiKeys(Map.of("apiKey", Setting.KEY));
        this.lines = new LinesApi(client);
        this.request = new CreateLineRequest()
                .name(setting.name())
                .number(Values.NUMBER)
                .phoneId(Values.PHONE_ID)
                .accountId(Values.ACCOUNT_ID)
                .accessToken(Values.ACCESS_TOKEN)
                .appSecret(Values.APP_SECRET)
                .appId(Values.APP_ID)
                .linkToKey(true);
    }

    @Override
    public Answer call() throws Exception {
        CreateLineResponse created = lines.createLine(request);
        return new Answer(
                created.getLine().getName(),
                created.getLine().getConnected(),
                created.getWebhook().getUrl(),
                created.getLinkedKeyId());
    }
}
