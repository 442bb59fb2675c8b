package com.example.numbers;

import br.com.pilotstatus.server.HashedKeys;
import br.com.pilotstatus.server.ServletErrors;
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
    PilotStatusFeature feature(NumbersApi numbers, Callers callers) {
        HashedKeys.Builder keys = HashedKeys.builder();
        callers.keys().forEach((name, digest) -> keys.accept("apiKey", digest, name));
        return new PilotStatusFeature(keys.build()).implementedBy(numbers);
    }

    @Bean
    ResourceConfig api(PilotStatusFeature feature) {
        return new ResourceConfig().register(feature);
    }

    /** What Jersey's servlet refuses by itself is the document's error, too. */
    @Bean
    ServletErrors errors(PilotStatusFeature feature) {
        return new ServletErrors(feature);
    }
}
