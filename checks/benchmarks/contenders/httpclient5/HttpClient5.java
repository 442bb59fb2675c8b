import br.com.pilotstatus.benchmarks.Answer;
import br.com.pilotstatus.benchmarks.Contender;
import br.com.pilotstatus.benchmarks.Setting;
import br.com.pilotstatus.benchmarks.plain.CreateLine;
import br.com.pilotstatus.benchmarks.plain.LineCreated;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/** As it comes, but for connections enough for 64 threads: the default is 5 a server. */
public final class HttpClient5 implements Contender {

    private static final ObjectWriter WRITER = new ObjectMapper().writerFor(CreateLine.class);
    private static final ObjectReader READER = new ObjectMapper().readerFor(LineCreated.class);

    private final Setting setting;
    private final CreateLine line;
    private final CloseableHttpClient client;

    public HttpClient5(Setting setting) {
        this.setting = setting;
        this.line = new CreateLine(setting);
        PoolingHttpClientConnectionManagerBuilder pool =
                PoolingHttpClientConnectionManagerBuilder.create().setMaxConnPerRoute(64).setMaxConnTotal(64);
        if (setting.tls() != null) {
            pool.setTlsSocketStrategy(new DefaultClientTlsStrategy(setting.tls().context()));
        }
        this.client = HttpClients.custom().setConnectionManager(pool.build()).build();
    }

    @Override
    public Answer call() throws Exception {
        HttpPost post = new HttpPost(setting.operation());
        post.setHeader("x-api-key", Setting.KEY);
        post.setEntity(new ByteArrayEntity(WRITER.writeValueAsBytes(line), ContentType.APPLICATION_JSON));
        return client.execute(post, response -> {
            if (response.getCode() != 201) {
                throw new IllegalStateException("status " + response.getCode());
            }
            return READER.<LineCreated>readValue(response.getEntity().getContent()).answer();
        });
    }
}
