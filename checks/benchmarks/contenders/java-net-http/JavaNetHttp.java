import br.com.pilotstatus.benchmarks.Answer;
import br.com.pilotstatus.benchmarks.Contender;
import br.com.pilotstatus.benchmarks.Setting;
import br.com.pilotstatus.benchmarks.plain.CreateLine;
import br.com.pilotstatus.benchmarks.plain.LineCreated;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;

/** As it comes. */
public final class JavaNetHttp implements Contender {

    private static final ObjectWriter WRITER = new ObjectMapper().writerFor(CreateLine.class);
    private static final ObjectReader READER = new ObjectMapper().readerFor(LineCreated.class);

    private final Setting setting;
    private final CreateLine line;
    private final HttpClient client;

    public JavaNetHttp(Setting setting) {
        this.setting = setting;
        this.line = new CreateLine(setting);
        HttpClient.Builder builder = HttpClient.newBuilder();
        if (setting.tls() != null) {
            builder.sslContext(setting.tls().context());
        }
        this.client = builder.build();
    }

    @Override
    public Answer call() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(setting.operation())
                .header("x-api-key", Setting.KEY)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(WRITER.writeValueAsBytes(line)))
                .build();
        HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() != 201) {
            throw new IllegalStateException("status " + response.statusCode());
        }
        return READER.<LineCreated>readValue(response.body()).answer();
    }
}
