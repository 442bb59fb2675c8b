package br.com.pilotstatus.sandbox;

import br.com.pilotstatus.model.CreateMetaNumberRequest;

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
}
