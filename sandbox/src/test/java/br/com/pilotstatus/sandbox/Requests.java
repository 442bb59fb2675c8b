package br.com.pilotstatus.sandbox;

import br.com.pilotstatus.model.CreateMetaNumberRequest;
import java.net.URI;
import java.net.http.HttpRequest;

/** Requests that the sandbox accepts. */
final class Requests {

    private Requests() {}

    static CreateMetaNumberRequest createNumber(String name, String number) {
        return CreateMetaNumberRequest.builder()
                .name(name)
                .number(number)
                .metaPhoneId("1")
                .metaWabaId("2")
                .metaAccessToken("t")
                .metaAppSecret("s")
                .metaAppId("3")
                .build();
    }

    /** What a caller without our client sends. */
    static HttpRequest post(URI server, String key) {
        return post(server, key, """
                {"name":"n","number":"12345678","metaPhoneId":"1","metaWabaId":"2","metaAccessToken":"t",\
                "metaAppSecret":"s","metaAppId":"3"}""");
    }

    static HttpRequest post(URI server, String key, String json) {
        return HttpRequest.newBuilder(server.resolve("/v1/numbers/meta"))
                .header("x-api-key", key)
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
    }
}
