import br.com.pilotstatus.benchmarks.Answer;
import br.com.pilotstatus.benchmarks.Contender;
import br.com.pilotstatus.benchmarks.Setting;
import br.com.pilotstatus.benchmarks.plain.CreateLine;
import br.com.pilotstatus.benchmarks.plain.LineCreated;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.Retrofit;
import retrofit2.converter.jackson.JacksonConverterFactory;
import retrofit2.http.Body;
import retrofit2.http.Header;
import retrofit2.http.POST;

/** As it comes, but for connections kept for 64 threads: the default is 5. */
public final class RetrofitJackson implements Contender {

    private final CreateLine line;
    private final Lines lines;

    public RetrofitJackson(Setting setting) {
        this.line = new CreateLine(setting);
        OkHttpClient.Builder client =
                new OkHttpClient.Builder().connectionPool(new ConnectionPool(64, 5, TimeUnit.MINUTES));
        if (setting.tls() != null) {
            client.sslSocketFactory(
                    setting.tls().context().getSocketFactory(), setting.tls().manager());
        }
        this.lines = new Retrofit.Builder()
                .baseUrl(setting.server() + "/")
                .client(client.build())
                .addConverterFactory(JacksonConverterFactory.create())
                .build()
                .create(Lines.class);
    }

    interface Lines {
        @POST("v1/lines")
        Call<LineCreated> create(@Header("x-api-key") String key, @Body CreateLine line);
    }

    @Override
    public Answer call() throws Exception {
        Response<LineCreated> response = lines.create(Setting.KEY, line).execute();
        if (response.code() != 201) {
            throw new IllegalStateException("status " + response.code());
        }
        return response.body().answer();
    }
}
