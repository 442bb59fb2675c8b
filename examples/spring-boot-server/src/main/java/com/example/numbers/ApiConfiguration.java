package com.example.numbers;

import br.com.pilotstatus.server.HashedKeys;
import br.com.pilotstatus.server.api.NumbersApi;
import br.com.pilotstatus.server.api.PilotStatusFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the Jersey starter serves. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Callers.class)
class ApiConfiguration {

    @Bean
    ResourceConfig api(NumbersApi numbers, Callers callers) {
        HashedKeys.Builder keys = HashedKeys.builder();
        callers.keys().forEach((name, digest) -> keys.accept("apiKey", digest, name));
        return new ResourceConfig().register(new PilotStatusFeature(keys.build()).implementedBy(numbers));
    }
}
