import br.com.pilotstatus.benchmarks.Answer;
import br.com.pilotstatus.benchmarks.Contender;
import br.com.pilotstatus.benchmarks.Setting;
import br.com.pilotstatus.benchmarks.plain.CreateLine;
import br.com.pilotstatus.benchmarks.plain.LineCreated;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** As it comes, but for connections kept for 64 threads: the default is 5. */
public final class OkHttp implements Contender {

    private static final MediaType JSON = MediaType.get("application/json");
    private static final ObjectWriter WRITER = new ObjectMapper().writerFor(CreateLine.class);
    private static final ObjectReader READER = new ObjectMapper().readerFor(LineCreated.class);

    private final CreateLine line;
    private final HttpUrl address;
    private final OkHttpClient client;

    public OkHttp(Setting setting) {
        this.line = new CreateLine(setting);
        this.address = HttpUrl.get(setting.operation());
        OkHttpClient.Builder builder =
                new OkHttpClient.Builder().connectionPool(new ConnectionPool(64, 5, TimeUnit.MINUTES));
        if (setting.tls() != null) {
            builder.sslSocketFactory(setting.tls().context().getSocketFactory(), setting.tls().manager());
        }
        this.client = builder.build();
    }

    @Override
    public Answer call() throws Exception {
        Request request = new Request.Builder()
                .url(address)
                .header("x-api-key", Setting.KEY)
                .post(RequestBody.create(WRITER.writeValueAsBytes(line), JSON))
                .build();
        try (Response response = client.newCall(request).execute()) {
            if (response.code() != 201) {
                throw new IllegalStateException("status " + response.code());
            }
            return READER.<LineCreated>readValue(response.body().byteStream()).answer();
        }
    }
}
