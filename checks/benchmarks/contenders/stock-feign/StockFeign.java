import br.com.pilotstatus.benchmarks.Answer;
import br.com.pilotstatus.benchmarks.Contender;
import br.com.pilotstatus.benchmarks.Setting;
import br.com.pilotstatus.benchmarks.Values;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import stock.feign.ApiClient;
import stock.feign.api.LinesApi;
import stock.feign.model.CreateLineRequest;
import stock.feign.model.CreateLineResponse;

/** As its README says, but for connections kept for 64 threads: the default is 5. */
public final class StockFeign implements Contender {

    private final LinesApi lines;
    private final CreateLineRequest request;

    public StockFeign(Setting setting) {
        ApiClient client = new ApiClient("apiKey", Setting.KEY);
        client.setBasePath(setting.server().toString());
        OkHttpClient.Builder builder =
                new OkHttpClient.Builder().connectionPool(new ConnectionPool(64, 5, TimeUnit.MINUTES));
        if (setting.tls() != null) {
            builder.sslSocketFactory(
                    setting.tls().context().getSocketFactory(), setting.tls().manager());
        }
        client.getFeignBuilder().client(new feign.okhttp.OkHttpClient(builder.build()));
        this.lines = client.buildClient(LinesApi.class);
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
