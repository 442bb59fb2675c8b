package com.example.numbers;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.client.api.NumbersApi;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One client for the whole application. It is AutoCloseable, so Spring closes it with the context. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PilotStatusProperties.class)
class PilotStatusConfiguration {

    @Bean
    PilotStatusClient pilotStatusClient(
            PilotStatusProperties properties, @Value("${pilotstatus.api-key}") String apiKey) {
        return PilotStatusClient.builder()
                .apiKey(apiKey)
                .baseUrl(properties.baseUrl())
                .connectTimeout(properties.connectTimeout())
                .readTimeout(properties.readTimeout())
                .totalTimeout(properties.totalTimeout())
                .build();
    }

    /** What services ask for, and tests replace. */
    @Bean
    NumbersApi numbersApi(PilotStatusClient client) {
        return client.numbers();
    }
}
