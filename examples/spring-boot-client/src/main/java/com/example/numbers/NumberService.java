package com.example.numbers;

import br.com.pilotstatus.client.api.NumbersApi;
import br.com.pilotstatus.client.error.ConflictException;
import br.com.pilotstatus.model.CreateMetaNumberRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Creates numbers of our own Meta application. */
@Service
class NumberService {

    private final NumbersApi numbers;
    private final String appId;
    private final String wabaId;
    private final String accessToken;
    private final String appSecret;

    NumberService(
            NumbersApi numbers,
            @Value("${meta.app-id}") String appId,
            @Value("${meta.waba-id}") String wabaId,
            @Value("${meta.access-token}") String accessToken,
            @Value("${meta.app-secret}") String appSecret) {
        this.numbers = numbers;
        this.appId = appId;
        this.wabaId = wabaId;
        this.accessToken = accessToken;
        this.appSecret = appSecret;
    }

    /** Tells what became of it. A number that exists is nothing unusual; all other failures are the caller's. */
    String create(String name, String number, String phoneId) {
        CreateMetaNumberRequest request = CreateMetaNumberRequest.builder()
                .name(name)
                .number(number)
                .metaPhoneId(phoneId)
                .metaWabaId(wabaId)
                .metaAccessToken(accessToken)
                .metaAppSecret(appSecret)
                .metaAppId(appId)
                .build();
        try {
            return numbers.createMetaNumber(request).number().id();
        } catch (ConflictException e) {
            return "not created: " + e.error().error();
        }
    }
}
