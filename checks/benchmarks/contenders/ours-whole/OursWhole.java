import br.com.pilotstatus.benchmarks.Answer;
import br.com.pilotstatus.benchmarks.Contender;
import br.com.pilotstatus.benchmarks.Setting;
import br.com.pilotstatus.benchmarks.Values;
import br.com.pilotstatus.client.lines.LinesClient;
import br.com.pilotstatus.model.lines.CreateLineRequest;
import br.com.pilotstatus.model.lines.CreateLineResponse;

/** The client of a whole API, of which the one operation is called. */
public final class OursWhole implements Contender {

    private final LinesClient client;
    private final CreateLineRequest request;

    public OursWhole(Setting setting) {
        LinesClient.Builder builder =
                LinesClient.builder().baseUrl(setting.server()).apiKey(Setting.KEY);
        if (setting.tls() != null) {
            builder.sslContext(setting.tls().context());
        }
        this.client = builder.build();
        this.request = CreateLineRequest.builder()
                .name(setting.name())
                .number(Values.NUMBER)
                .phoneId(Values.PHONE_ID)
                .accountId(Values.ACCOUNT_ID)
                .accessToken(Values.ACCESS_TOKEN)
                .appSecret(Values.APP_SECRET)
                .appId(Values.APP_ID)
                .linkToKey(true)
                .build();
    }

    @Override
    public Answer call() {
        CreateLineResponse created = client.lines().createLine(request);
        return new Answer(
                created.line().name(), created.line().connected(), created.webhook().url(), created.linkedKeyId());
    }
}
