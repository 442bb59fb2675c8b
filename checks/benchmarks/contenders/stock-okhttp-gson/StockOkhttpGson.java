import br.com.pilotstatus.benchmarks.Answer;
import br.com.pilotstatus.benchmarks.Contender;
import br.com.pilotstatus.benchmarks.Setting;
import br.com.pilotstatus.benchmarks.Values;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import stock.okhttpgson.ApiClient;
import stock.okhttpgson.api.LinesApi;
import stock.okhttpgson.model.CreateLineRequest;
import stock.okhttpgson.model.CreateLineResponse;

/** As its README says, but for connections kept for 64 threads: the default is 5. */
public final class StockOkhttpGson implements Contender {

    private final LinesApi lines;
    private final CreateLineRequest request;

    public StockOkhttpGson(Setting setting) {
        ApiClient client = new ApiClient();
        client.setBasePath(setting.server().toString());
        client.setApiKey(Setting.KEY);
        OkHttpClient.Builder builder =
                client.getHttpClient().newBuilder().connectionPool(new ConnectionPool(64, 5, TimeUnit.MINUTES));
        if (setting.tls() != null) {
            builder.sslSocketFactory(
                    setting.tls().context().getSocketFactory(), setting.tls().manager());
        }
        client.setHttpClient(builder.build());
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
