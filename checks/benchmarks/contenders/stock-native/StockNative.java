import br.com.pilotstatus.benchmarks.Answer;
import br.com.pilotstatus.benchmarks.Contender;
import br.com.pilotstatus.benchmarks.Setting;
import br.com.pilotstatus.benchmarks.Values;
import java.net.http.HttpClient;
import stock.jdk.ApiClient;
import stock.jdk.api.LinesApi;
import stock.jdk.model.CreateLineRequest;
import stock.jdk.model.CreateLineResponse;

/** As its README says. */
public final class StockNative implements Contender {

    private final LinesApi lines;
    private final CreateLineRequest request;

    public StockNative(Setting setting) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(setting.server().toString());
        client.setRequestInterceptor(request -> request.header("x-api-key", Setting.KEY));
        if (setting.tls() != null) {
            client.setHttpClientBuilder(HttpClient.newBuilder().sslContext(setting.tls().context()));
        }
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
