package br.com.pilotstatus.server.callers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** OkHttp's: it asks for gzip by itself. */
final class OkHttpCaller implements Caller {

    private static final MediaType JSON = MediaType.get(Ask.JSON);

    private final OkHttpClient client = new OkHttpClient();

    @Override
    public Answer send(int port, Ask ask) throws IOException {
        Request.Builder request = new Request.Builder().url(ask.url(port)).method(ask.method(), body(ask));
        ask.headers().forEach(request::header);
        if (ask.kind() == Ask.Kind.EXPECTING) {
            request.header("Expect", "100-continue");
        }
        try (Response response = client.newCall(request.build()).execute()) {
            return new Answer(
                    response.code(),
                    response.header("Content-Type"),
                    response.header("Allow"),
                    response.body().string());
        }
    }

    private static @Nullable RequestBody body(Ask ask) {
        return switch (ask.kind()) {
            case PLAIN -> null;
            case CHUNKED -> new Chunked(ask.body().getBytes(StandardCharsets.UTF_8));
            case FORM -> {
                FormBody.Builder form = new FormBody.Builder();
                Ask.fields().forEach((name, values) -> values.forEach(each -> form.add(name, each)));
                yield form.build();
            }
            case MULTIPART ->
                new MultipartBody.Builder()
                        .setType(MultipartBody.FORM)
                        .addFormDataPart("title", "Rye")
                        .addFormDataPart(
                                "photo",
                                "a.png",
                                RequestBody.create(
                                        Ask.FILE.getBytes(StandardCharsets.ISO_8859_1), MediaType.get("image/png")))
                        .build();
            default -> RequestBody.create(ask.body().getBytes(StandardCharsets.UTF_8), JSON);
        };
    }

    private static final class Chunked extends RequestBody {

        private final byte[] bytes;

        Chunked(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public MediaType contentType() {
            return JSON;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            sink.write(bytes);
        }
    }

    @Override
    public void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
